import { distance } from "fastest-levenshtein";
import { compare } from "../problems.ts";

/** Up to three of `names` that look like `word`, nearest first, without regard to case. */
export function nearest(word: string, names: Iterable<string>): readonly string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3) + 1);
  return [...new Set(names)]
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.min(limit, Math.max(1, name.length - 1)))
    .sort((a, b) => a.far - b.far || compare(a.name, b.name))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The same as one text for a problem; empty when nothing is near. */
export const candidates = (word: string, names: Iterable<string>): string => nearest(word, names).join(", ");
