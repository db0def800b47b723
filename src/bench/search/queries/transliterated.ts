import type { ChangedQuery } from "../passage.ts";
import { variants } from "../words/variants.ts";
import { changedQuery } from "./changed-query.ts";
import type { Collection } from "./collection.ts";
import { type Chance, pick } from "./draw.ts";

/** Two words of a text, and a name of it in a spelling that the text does not have. Every name is as likely. */
export function transliterated(collection: Collection, chance: Chance): ChangedQuery | null {
  const group = pick(chance, variants)?.map((spelling) => spelling.toLowerCase()) ?? [];
  const texts = collection.passages.filter(({ id }) =>
    group.some((spelling) => collection.wordsOf(id).has(spelling)),
  );
  const text = pick(chance, texts);
  if (!text) return null;
  const held = collection.wordsOf(text.id);
  const from = group.find((spelling) => held.has(spelling));
  const missing = group.filter((spelling) => spelling.split(" ").some((word) => !held.has(word)));
  const to = pick(chance, missing);
  return from === undefined || to === undefined ? null : changedQuery(collection, chance, text, { from, to });
}
