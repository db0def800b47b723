import { tokens } from "../../search/tokens.ts";

/** Start and end of each word of a text that is a hit, as UTF-16 offsets. `isHit` is asked for folded words. */
export const hitSpans = (text: string, isHit: (word: string) => boolean): [start: number, end: number][] =>
  tokens(text)
    .filter(({ word }) => isHit(word))
    .map(({ start, end }) => [start, end]);

/** Whether a folded word is one of those in a `?sorot=` parameter. */
export function isAmong(parameter: string): (word: string) => boolean {
  const words = new Set(tokens(parameter).map(({ word }) => word));
  return (word) => words.has(word);
}
