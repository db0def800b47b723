import type { ChangedQuery } from "../passage.ts";
import { changedQuery } from "./changed-query.ts";
import type { Collection } from "./collection.ts";
import { type Chance, pick } from "./draw.ts";
import { mistype } from "./mistype.ts";

/** From how many letters on a word can have so many errors and still be known. */
const LETTERS = { 1: 5, 2: 8 } as const;
const LATIN = /^[a-z]+$/;

/** Three words of a text, one of them with errors that make it no word of any text. */
export function mistyped(collection: Collection, chance: Chance, errors: 1 | 2): ChangedQuery | null {
  const text = pick(chance, collection.passages);
  if (!text) return null;
  const long = collection
    .contentOf(text.id)
    .filter((word) => word.length >= LETTERS[errors] && LATIN.test(word));
  const from = pick(chance, long) ?? "";
  const to = mistype(from, errors, chance);
  return to === null || collection.holders.has(to)
    ? null
    : changedQuery(collection, chance, text, { from, to });
}
