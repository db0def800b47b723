/** Words in a row that make one shingle: a changed word changes four of them. */
const WIDTH = 4;

/** FNV-1a over UTF-16 code units, 32 bits. Source: Fowler, Noll, Vo. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Hashes of all runs of four words of a text, without case and punctuation. Two texts are as alike as the share of
 * shingles that they have in common. Source: Broder, "On the resemblance and containment of documents" (1997).
 */
export function shingles(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(hashed);
  const found = new Set<number>();
  for (let at = 0; at + WIDTH <= words.length; at++) {
    let hash = 0;
    for (let word = at; word < at + WIDTH; word++) hash = Math.imul(hash, 31) + (words[word] ?? 0);
    found.add(mixed(hash));
  }
  return found;
}

/** Spreads what a sum leaves close together over all 32 bits. Source: the finaliser of MurmurHash3, Appleby. */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Share of shingles that two texts have in common, of all that they have. */
export function resemblance(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
