/**
 * Where a word stands in the vocabulary: three times, sorted by its start, by its end (backwards) and from its middle
 * on, each time after words of a lesser length. A misspelt word shares one of the three with the right one.
 */
export const FAMILIES = ["start", "end", "middle"] as const;
export type Family = (typeof FAMILIES)[number];

/** A stretch of one family: all keys that begin with `prefix`. */
export interface Probe {
  readonly family: Family;
  readonly prefix: string;
}

const SHORTEST = 4;
const LONGEST = 30;
/** Words of two neighbouring lengths (`2h`, `2h + 1`) stand together: `h` letters are half of either. */
const half = (length: number): number => Math.floor(length / 2);
const digit = (h: number): string => h.toString(36);
const backwards = (word: string): string => [...word].reverse().join("");

/** Letters only, each a single code unit, neither too short to correct nor too long to be a word. */
export const isSpellable = (word: string): boolean =>
  word.length >= SHORTEST &&
  word.length <= LONGEST &&
  /^\p{L}+$/u.test(word) &&
  [...word].length === word.length;

/** The word's key in a family. */
export function keyOf(word: string, family: Family): string {
  const h = half(word.length);
  if (family === "start") return digit(h) + word;
  if (family === "end") return digit(h) + backwards(word);
  return `${digit(h)}${word.slice(h - 1)} ${word.slice(0, h - 1)}`;
}

/** The word of a key. */
export function wordOf(key: string, family: Family): string {
  const rest = key.slice(1);
  if (family === "start") return rest;
  if (family === "end") return backwards(rest);
  const [tail = "", head = ""] = rest.split(" ");
  return head + tail;
}

/**
 * Where every word within one or two edits of a typed one is found; for two, when either has eight letters or more
 * and the other six. A word has at least `2h` letters. One edit, a swap of neighbours included, cannot reach both its first
 * `h - 1` and its last `h`. Two that reach its first `h - 2` and its last `h - 2` are one on either side, and leave
 * the two letters between them as they are, at most one place to the left or right.
 */
export function probes(typed: string, edits: 1 | 2): Probe[] {
  const found: Probe[] = [];
  const shortest = Math.max(SHORTEST, typed.length - edits, edits === 2 ? 6 : 0);
  for (let h = half(shortest); h <= half(typed.length + edits); h++) {
    const at = (family: Family, letters: string): Probe => ({ family, prefix: digit(h) + letters });
    const [front, back] = edits === 1 ? [h - 1, h] : [h - 2, h - 2];
    found.push(at("start", typed.slice(0, front)), at("end", backwards(typed).slice(0, back)));
    if (edits === 1) continue;
    for (const shift of [-1, 0, 1]) {
      const letters = typed.slice(h - 1 + shift, h + 1 + shift);
      if (letters.length === 2) found.push(at("middle", letters));
    }
  }
  return found;
}
