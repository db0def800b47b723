import type { Ranked } from "./rank.ts";

/** Words close together are worth up to so much more. */
const NEARNESS = 0.6;
/** So many of the best are looked at: those whose texts a first page of hits fetches anyway. */
const LOOKED_AT = 10;

/** Of the best, those first whose words stand close together in the text. Throws `UnreadableError`. */
export async function nearFirst(ranked: readonly Ranked[]): Promise<Ranked[]> {
  const looked = await Promise.all(
    ranked.slice(0, LOOKED_AT).map(async (each) => {
      const { words } = await each.answer.bundle.text(each.doc);
      return { ...each, score: each.score * (1 + NEARNESS * nearness(each, words)) };
    }),
  );
  // Whoever has all words stays before those that lack one.
  const best = looked.sort((a, b) => Number(b.whole) - Number(a.whole) || b.score - a.score);
  return [...best, ...ranked.slice(LOOKED_AT)];
}

/** 1 where a place of each clause that holds stands beside the others, towards 0 the wider the shortest stretch is. */
function nearness({ answer, doc }: Ranked, words: readonly string[]): number {
  const held = answer.clauses.filter(({ weights }) => (weights[doc] ?? 0) > 0);
  if (held.length < 2) return 0;
  const places = held
    .flatMap(({ places: among }, clause) => among(words).map((place) => ({ place, clause })))
    .sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { place, clause } of places) {
    last.set(clause, place);
    if (last.size === held.length) shortest = Math.min(shortest, place - Math.min(...last.values()) + 1);
  }
  return Math.min(1, held.length / shortest);
}
