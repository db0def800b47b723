import type { ChangedQuery, Passage } from "../passage.ts";
import type { Collection } from "./collection.ts";
import { type Chance, pick, shuffled } from "./draw.ts";

/**
 * A query of one word of a text in another form, and two as they stand there, which another text holds too: whoever
 * passes over the changed word cannot tell the two texts apart. All three together name one text only. Null where
 * chance chose badly.
 */
export function changedQuery(
  collection: Collection,
  chance: Chance,
  text: Passage,
  { from, to }: { readonly from: string; readonly to: string },
): ChangedQuery | null {
  const content = collection.contentOf(text.id).filter((word) => word !== from);
  const first = pick(chance, content) ?? "";
  const other = pick(
    chance,
    [...(collection.holders.get(first) ?? [])].filter((id) => id !== text.id),
  );
  if (other === undefined) return null;
  const shared = collection.wordsOf(other);
  const second = pick(
    chance,
    content.filter((word) => word !== first && shared.has(word)),
  );
  if (second === undefined || !collection.identify([from, first, second], text.id)) return null;
  return { query: shuffled(chance, [to, first, second]).join(" "), target: text.id, from, to };
}
