import type { ChangedQuery } from "../passage.ts";
import { families } from "../words/families.ts";
import { changedQuery } from "./changed-query.ts";
import type { Collection } from "./collection.ts";
import { type Chance, pick } from "./draw.ts";

const familyOf = new Map(families.flatMap((family) => family.map((word) => [word, family] as const)));

/** Two words of a text, and of a third word's family a form with affixes that the text does not hold. */
export function affixed(collection: Collection, chance: Chance): ChangedQuery | null {
  const text = pick(chance, collection.passages);
  if (!text) return null;
  const held = collection.wordsOf(text.id);
  const known = [...held].filter((word) => familyOf.has(word));
  const from = pick(chance, known) ?? "";
  const [, ...forms] = familyOf.get(from) ?? [];
  const missing = forms.filter((form) => !held.has(form));
  const to = pick(chance, missing);
  return to === undefined ? null : changedQuery(collection, chance, text, { from, to });
}
