import type { Clause } from "../language/query.ts";
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
  for (let cut = typed.length - SHORTEST; cut >= SHORTEST; cut--) {
    const [head, tail] = [wordOf(typed.slice(0, cut)), wordOf(typed.slice(cut))];
    if (!(await known(head)) || !(await known(tail))) continue;
    const [one, other] = [{ any: [head] }, { any: [tail] }];
    if (await together(one, other)) return [one, other];
  }
  return null;
}

const wordOf = (word: string) => ({ kind: "word", word, prefix: false }) as const;
