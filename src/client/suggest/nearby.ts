import { tokens } from "../../search/tokens.ts";
import type { Suggestion } from "./suggestion.ts";

/** Shorter words stand in too many names to say anything. */
const SHORTEST = 3;

/** Pages (topics, authors, sections, sources) in whose names some word of a query stands or begins, at most `limit`. */
export function nearby(offered: readonly Suggestion[], query: string, limit = 4): Suggestion[] {
  const typed = tokens(query).flatMap(({ word }) => (word.length >= SHORTEST ? [word] : []));
  return offered
    .filter(
      ({ kind, words }) =>
        kind !== "story" &&
        kind !== "recent" &&
        words.some((word) => typed.some((begun) => word.startsWith(begun))),
    )
    .slice(0, limit);
}
