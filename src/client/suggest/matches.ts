import { tokens } from "../../search/tokens.ts";
import { type Kind, kinds, type Suggestion } from "./suggestion.ts";

/** How many of a kind at most, so that the topics of a common letter leave room for headlines. */
const most: Readonly<Record<Kind, number>> = {
  recent: 2,
  topic: 3,
  author: 3,
  section: 2,
  source: 2,
  story: 8,
};

/**
 * What fits the words typed, the best `limit`, by kind and best first: each typed word begins a word of the label.
 * A label that is just that goes first, then one that begins so, then the order in which they came.
 */
export function matches(offered: readonly Suggestion[], query: string, limit = 8): Suggestion[] {
  const typed = tokens(query).map(({ word }) => word);
  if (typed.length === 0) return [];
  const taken = new Map<Kind, number>();
  return offered
    .map((item) => ({ item, score: score(item.words, typed) }))
    .filter(({ score: each }) => each > 0)
    .sort((a, b) => b.score - a.score)
    .filter(({ item: { kind } }) => {
      const count = (taken.get(kind) ?? 0) + 1;
      taken.set(kind, count);
      return count <= most[kind];
    })
    .slice(0, limit)
    .map(({ item }) => item)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** 0 where a typed word begins no word of the label; else the more, the better. */
function score(words: readonly string[], typed: readonly string[]): 0 | 1 | 2 | 3 {
  if (!typed.every((begun) => words.some((word) => word.startsWith(begun)))) return 0;
  const label = words.join(" ");
  const query = typed.join(" ");
  if (label === query) return 3;
  return label.startsWith(query) ? 2 : 1;
}
