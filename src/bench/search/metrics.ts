/** How many hits of an answer count: what a reader sees at once. */
export const DEPTH = 10;

/** One over the place of the wanted text among the first ten hits, counted from 1; 0 where it is not there. */
export function reciprocalRank(hits: readonly number[], target: number): number {
  const place = hits.slice(0, DEPTH).indexOf(target);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** The arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share of the queries whose text is among the first ten hits, by their reciprocal ranks. */
export const recall = (reciprocalRanks: readonly number[]): number =>
  mean(reciprocalRanks.map((value) => (value > 0 ? 1 : 0)));

/** The value below or at which that share of all lies (nearest rank): of 20, 0.95 gives the 19th. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
