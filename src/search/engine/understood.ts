import type { Clause, Query, Word } from "../language/query.ts";
import { correctQuery } from "../spelling/correct-query.ts";
import type { Corrector } from "../spelling/corrector.ts";
import type { BundleAnswer } from "./ask-bundle.ts";

/** What is asked of the articles to understand a query. */
export interface Means {
  /** Asks all bundles. */
  readonly asking: (query: Query) => Promise<BundleAnswer[]>;
  readonly candidates: Corrector;
}

interface Understood {
  readonly query: Query;
  readonly answers: readonly BundleAnswer[];
}

/** A beginning of fewer letters is that of too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * The query that the articles can answer. A word that stands in none, in no form of its own or of a variant, means
 * those that begin so, or else, unless exactly these words are wanted, the nearest one that does stand somewhere.
 */
export async function understood(
  asked: Query,
  answers: readonly BundleAnswer[],
  exact: boolean,
  { asking, candidates }: Means,
): Promise<Understood> {
  const known = async (word: Word): Promise<boolean> => {
    const alone: Query = { ...nothing, all: [{ any: [word] }] };
    return (await asking(alone)).some(({ clauses }) => (clauses[0]?.articles ?? 0) > 0);
  };
  const begun = await eachWord(asked, async (term) => {
    if (term.word.length < SHORTEST_BEGINNING || (await known(term))) return term;
    const beginning: Word = { ...term, prefix: true };
    return (await known(beginning)) ? beginning : term;
  });
  const corrected = exact ? { query: begun, changed: false } : await correctQuery(begun, known, candidates);
  if (corrected.changed) return { query: corrected.query, answers: await asking(corrected.query) };
  return { query: asked, answers: begun === asked ? answers : await asking(begun) };
}

const nothing: Query = { all: [], not: [], filters: [], since: null, until: null, notes: [] };

/** The query with other words in the place of some; the same one where none is another. */
async function eachWord(query: Query, change: (term: Word) => Promise<Word>): Promise<Query> {
  let isSame = true;
  const all = await Promise.all(
    query.all.map(async ({ any }): Promise<Clause> => {
      const terms = await Promise.all(
        any.map(async (term) => (term.kind === "word" ? await change(term) : term)),
      );
      if (terms.some((term, place) => term !== any[place])) isSame = false;
      return { any: terms };
    }),
  );
  return isSame ? query : { ...query, all };
}

/** The query with another word in the place of one. */
export const withWord = (query: Query, before: Word, after: string): Query => ({
  ...query,
  all: query.all.map(({ any }) => ({
    any: any.map((term) => (term === before ? { ...before, word: after, prefix: false } : term)),
  })),
});
