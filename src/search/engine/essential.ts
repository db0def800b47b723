import type { Clause, Query, Term } from "../language/query.ts";
import { isStopWord } from "./stop-words.ts";

/** A query without the words that say nothing, if others are left. Every form of *yang* is in every text. */
export function essential(query: Query): Query {
  const all = query.all.filter((clause) => !saysNothing(clause));
  return all.length === 0 || all.length === query.all.length ? query : { ...query, all };
}

const saysNothing = ({ any }: Clause): boolean => any.every(isPlain);

const isPlain = (term: Term): boolean => term.kind === "word" && isStopWord(term.word);
