import { mixed } from "./shingles.ts";

/** Sixteen bands of four minima: texts that share 80% of their shingles share a band in 99.98 of 100 cases, 70% in 98.8. */
const BANDS = 16;
const ROWS = 4;
/** A shorter text is alike by chance, or a standing notice. */
const SHORTEST = 40;

const seeds = Array.from({ length: BANDS * ROWS }, (_, index) => mixed(index + 1));

/**
 * A text's signature: texts that resemble one another have a number in common at the same place, others hardly ever.
 * Null where a text is too short to tell. Source: MinHash with banding, Leskovec, Rajaraman, Ullman, "Mining of
 * Massive Datasets", 3.3 and 3.4.
 */
export function bandHashes(shingles: ReadonlySet<number>): readonly number[] | null {
  if (shingles.size < SHORTEST) return null;
  const minima = new Uint32Array(seeds.length).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let row = 0; row < minima.length; row++) {
      const value = mixed(shingle ^ (seeds[row] ?? 0));
      if (value < (minima[row] ?? 0)) minima[row] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = 0;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++)
      hash = mixed(Math.imul(hash, 31) + (minima[row] ?? 0));
    return hash;
  });
}
