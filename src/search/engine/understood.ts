import type { Clause, Query, Word } from "../language/query.ts";
import { correctQuery } from "../spelling/correct-query.ts";
import type { Corrector } from "../spelling/corrector.ts";
import type { BundleAnswer } from "./ask-bundle.ts";
import { hasWhole } from "./rank.ts";
import { isStopWord } from "./stop-words.ts";

/** What is asked of the articles to understand a query. */
export interface Means {
  /** Asks all bundles. */
  readonly asking: (query: Query) => Promise<BundleAnswer[]>;
  readonly candidates: Corrector;
}

/** A query of these clauses and nothing else. */
export const only = (...all: readonly Clause[]): Query => ({
  all,
  not: [],
  filters: [],
  since: null,
  until: null,
  notes: [],
});

interface Understood {
  readonly query: Query;
  readonly answers: readonly BundleAnswer[];
}

/** So many likely words are tried beside the others of a query. */
const TRIED = 4;

/** A beginning of fewer letters is that of too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * The query that the articles can answer. A word that stands in none, in no form of its own or of a variant, means,
 * unless exactly these words are wanted, the nearest one that does stand somewhere, or else those that begin so.
 */
export async function understood(
  asked: Query,
  answers: readonly BundleAnswer[],
  exact: boolean,
  { asking, candidates }: Means,
): Promise<Understood> {
  const told = new Map<string, Promise<boolean>>();
  const known = (word: Word): Promise<boolean> => {
    if (isStopWord(word.word)) return Promise.resolve(true);
    const key = `${word.word}${word.prefix ? "*" : ""}`;
    const answer = told.get(key) ?? isThere(word, asking);
    told.set(key, answer);
    return answer;
  };
  const knowledge = {
    known,
    together: async (one: Clause, other: Clause) => hasWhole(await asking(only(one, other))),
    candidates: beside(asked, known, { asking, candidates }),
  };
  const corrected = exact ? { query: asked, changed: false } : await correctQuery(asked, knowledge);
  const begun = await eachWord(corrected.query, async (term) => {
    if (term.word.length < SHORTEST_BEGINNING || (await known(term))) return term;
    const beginning: Word = { ...term, prefix: true };
    return (await known(beginning)) ? beginning : term;
  });
  const query = corrected.changed ? corrected.query : asked;
  return { query, answers: begun === asked ? answers : await asking(begun) };
}

/** Of the likeliest words first those that stand in an article with the rest of the query. */
function beside(
  asked: Query,
  known: (word: Word) => Promise<boolean>,
  { asking, candidates }: Means,
): Corrector {
  return async (word) => {
    const likely = await candidates(word);
    const rest: Clause[] = [];
    for (const clause of asked.all) {
      const [term] = clause.any;
      if (term?.kind === "phrase" || (term && !isStopWord(term.word) && (await known(term))))
        rest.push(clause);
    }
    if (rest.length === 0) return likely;
    for (const [place, candidate] of likely.slice(0, TRIED).entries()) {
      const meant: Clause = { any: [{ kind: "word", word: candidate.word, prefix: false }] };
      if (hasWhole(await asking(only(...rest, meant)))) return [candidate, ...likely.toSpliced(place, 1)];
    }
    return likely;
  };
}

async function isThere(word: Word, asking: Means["asking"]): Promise<boolean> {
  const answers = await asking(only({ any: [word] }));
  return answers.some(({ clauses }) => (clauses[0]?.articles ?? 0) > 0);
}

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
