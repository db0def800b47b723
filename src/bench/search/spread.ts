import { percentile } from "./metrics.ts";
import type { Spread } from "./results.ts";

/** Median and 95th percentile. */
export const spread = (values: readonly number[]): Spread => ({
  median: percentile(values, 0.5),
  p95: percentile(values, 0.95),
});
