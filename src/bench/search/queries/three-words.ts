import type { Query } from "../passage.ts";
import type { Collection } from "./collection.ts";
import { type Chance, pick, shuffled } from "./draw.ts";

/** Three words of a text which no other text holds together; null where chance chose badly. */
export function threeWords(from: Collection, chance: Chance): Query | null {
  const text = pick(chance, from.passages);
  if (!text) return null;
  const words = shuffled(chance, from.contentOf(text.id)).slice(0, 3);
  if (words.length < 3 || !from.identify(words, text.id)) return null;
  return { query: words.join(" "), target: text.id };
}
