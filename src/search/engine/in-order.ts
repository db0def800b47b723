import type { BundleAnswer } from "./ask-bundle.ts";
import { type Ranked, rank } from "./rank.ts";

export type Sort = "relevance" | "newest" | "oldest";

/** The articles that answer, in the order that is asked for. By date only those that have all words. */
export function inOrder(answers: readonly BundleAnswer[], sort: Sort): Ranked[] {
  const ranked = rank(answers, sort === "relevance");
  if (sort === "relevance") return ranked;
  const place = new Map(answers.map((answer, at) => [answer, at]));
  const minutes = ({ answer, doc }: Ranked): number => answer.facts?.minutes[doc] ?? 0;
  const newestFirst = ranked.sort(
    (a, b) =>
      minutes(b) - minutes(a) || (place.get(a.answer) ?? 0) - (place.get(b.answer) ?? 0) || b.doc - a.doc,
  );
  return sort === "newest" ? newestFirst : newestFirst.reverse();
}
