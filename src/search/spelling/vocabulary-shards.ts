import { type Entry, line, shared } from "./front-coding.ts";
import { FAMILIES, type Family, isSpellable, keyOf } from "./places.ts";
import { SHARD_INDEX, shardFile } from "./shard-index.ts";

/** Bytes of a shard before compression, about twice those after it. */
const LARGEST = 8_000;

/**
 * A vocabulary (folded word to number of articles) as small files, by name: sorted keys, cut into shards, and an
 * index of where each begins. The same words give the same bytes, in whatever order they come.
 */
export function vocabularyShards(words: ReadonlyMap<string, number>): Map<string, string> {
  const spellable = [...words].filter(([word]) => isSpellable(word));
  const files = new Map<string, string>();
  const index: Partial<Record<Family, string[]>> = {};
  for (const family of FAMILIES) {
    const sorted = spellable
      .map(([word, count]) => ({
        key: keyOf(word, family),
        power: Math.floor(Math.log2(Math.max(count, 1))),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const shards = cut(sorted);
    shards.forEach(({ text }, place) => {
      files.set(shardFile(family, place), text);
    });
    index[family] = shards.map(({ from }) => from);
  }
  return files.set(SHARD_INDEX, JSON.stringify(index));
}

function cut(sorted: readonly Entry[]): { from: string; text: string }[] {
  const shards: { from: string; text: string; bytes: number }[] = [];
  let before = "";
  for (const entry of sorted) {
    const open = shards.at(-1);
    const next = line(entry, before);
    const bytes = Buffer.byteLength(next);
    if (open && open.bytes + bytes <= LARGEST) {
      open.text += next;
      open.bytes += bytes;
    } else {
      const whole = line(entry, "");
      // As much of the key as tells it from the one before.
      const from = open ? entry.key.slice(0, shared(before, entry.key) + 1) : "";
      shards.push({ from, text: whole, bytes: Buffer.byteLength(whole) });
    }
    before = entry.key;
  }
  return shards;
}
