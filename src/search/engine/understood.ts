import type { Clause, Query, Word } from "../language/query.ts";
import type { BundleAnswer } from "./ask-bundle.ts";

/** What is asked of the articles to understand a query. */
export interface Means {
  /** Asks all bundles. */
  readonly asking: (query: Query) => Promise<BundleAnswer[]>;
  /** Words of the articles that a mistyped one may stand for, best first. */
  readonly candidates: (word: string) => Promise<readonly string[]>;
}

interface Understood {
  readonly query: Query;
  readonly answers: readonly BundleAnswer[];
}

/** A beginning of fewer letters is that of too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * The query that the articles can answer. A word that stands in none means those that begin so, or else, unless
 * exactly these words are wanted, the nearest one that does stand somewhere. Phrases are left as they are.
 */
export async function understood(
  asked: Query,
  answers: readonly BundleAnswer[],
  exact: boolean,
  { asking, candidates }: Means,
): Promise<Understood> {
  const meant = new Map<string, Word>();
  let isCorrected = false;
  for (const word of await strangers(asked, asking)) {
    const beginning: Word = { kind: "word", word, prefix: true };
    if (word.length >= SHORTEST_BEGINNING && (await isKnown(beginning, asking))) meant.set(word, beginning);
    const [best] = meant.has(word) || exact ? [] : await candidates(word);
    if (best === undefined) continue;
    meant.set(word, { kind: "word", word: best, prefix: false });
    isCorrected = true;
  }
  if (meant.size === 0) return { query: asked, answers };
  const query = withWords(asked, meant);
  return { query: isCorrected ? query : asked, answers: await asking(query) };
}

/** The words that stand in no article, in no form of theirs or of their variants. */
export async function strangers(query: Query, asking: Means["asking"]): Promise<string[]> {
  const words = query.all.flatMap(({ any }) => any.filter((term) => term.kind === "word"));
  const known = await Promise.all(words.map((word) => isKnown(word, asking)));
  return words.filter((_, place) => !known[place]).map(({ word }) => word);
}

async function isKnown(term: Word, asking: Means["asking"]): Promise<boolean> {
  const alone: Query = { all: [{ any: [term] }], not: [], filters: [], since: null, until: null, notes: [] };
  return (await asking(alone)).some(({ clauses }) => (clauses[0]?.articles ?? 0) > 0);
}

/** The query with other words in the place of some. */
export const withWords = (query: Query, words: ReadonlyMap<string, Word>): Query => ({
  ...query,
  all: query.all.map(
    ({ any }): Clause => ({
      any: any.map((term) => (term.kind === "word" ? (words.get(term.word) ?? term) : term)),
    }),
  ),
});
