import { median, range } from "./statistics.ts";

const NOTHING = "–";

/** Milliseconds as seconds, to three digits at least: `0.43`, `12.1`. */
export const seconds = (ms: number): string => (ms / 1000).toFixed(ms < 10_000 ? 2 : 1);

/** The median of times in seconds, and their range where there are more than one: `2.10 (2.05–2.31)`. */
export function secondsOf(ms: readonly number[]): string {
  if (ms.length === 0) return NOTHING;
  const [low, high] = range(ms);
  const middle = seconds(median(ms));
  return ms.length === 1 ? middle : `${middle} (${seconds(low)}–${seconds(high)})`;
}

/** A median over another: `1.84×`; a dash where there is nothing to measure by. */
export function over(ms: readonly number[], measure: readonly number[] | undefined): string {
  if (ms.length === 0 || !measure || measure.length === 0) return NOTHING;
  return `${(median(ms) / median(measure)).toFixed(2)}×`;
}

/** Bytes as megabytes of 1,000,000. */
export const megabytes = (bytes: number | null): string =>
  bytes === null ? NOTHING : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

/** A whole number with commas. */
export const whole = (number: number): string => number.toLocaleString("en-US");
