import type { Clause, Word } from "../language/query.ts";
import type { Known } from "./correct-query.ts";

/** Whether an article has both clauses. */
export type Together = (one: Clause, other: Clause) => Promise<boolean>;

/** Shorter parts stand within too many words. */
const SHORTEST = 4;

/**
 * Of a word that lacks its space (*berasnaik*) the two words that it is made of, the longest first part before others;
 * null where no article has both.
 */
export async function apart(typed: string, known: Known, together: Together): Promise<Clause[] | null> {
  const pairs: (readonly [Word, Word])[] = [];
  for (let cut = typed.length - SHORTEST; cut >= SHORTEST; cut--)
    pairs.push([wordOf(typed.slice(0, cut)), wordOf(typed.slice(cut))]);
  // All at once: one after another they would take as many ways to the server and back.
  const heads = await Promise.all(pairs.map(([head]) => known(head)));
  const begun = pairs.filter((_, at) => heads[at]);
  const tails = await Promise.all(begun.map(([, tail]) => known(tail)));
  for (const [head, tail] of begun.filter((_, at) => tails[at])) {
    const [one, other] = [{ any: [head] }, { any: [tail] }];
    if (await together(one, other)) return [one, other];
  }
  return null;
}

const wordOf = (word: string): Word => ({ kind: "word", word, prefix: false });
