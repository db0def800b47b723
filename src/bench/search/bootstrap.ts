import { random } from "../corpus/random.ts";
import { mean } from "./metrics.ts";

/** The difference of two systems over the same queries, with its 95% interval and two-sided p-value. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/** How a bootstrap is made. */
export interface BootstrapOptions {
  readonly resamples: number;
  readonly seed: number;
}

export const defaults = { resamples: 10_000, seed: 4 } satisfies BootstrapOptions;

/**
 * Paired bootstrap (Efron and Tibshirani 1993; for retrieval Sakai 2006) of the macro average: queries are drawn anew
 * within each class, and each class counts alike. `classes` holds, class by class, the differences query by query.
 * No p-value is below 2 / (resamples + 1): what was drawn counts as one of the draws.
 */
export function pairedBootstrap(
  classes: readonly (readonly number[])[],
  { resamples, seed }: BootstrapOptions = defaults,
): Difference {
  const chance = random(seed);
  const drawn = Float64Array.from({ length: resamples }, () =>
    mean(classes.map((differences) => resampledMean(differences, chance))),
  ).sort();
  const notAbove = drawn.reduce((count, value) => count + (value <= 0 ? 1 : 0), 0);
  const notBelow = drawn.reduce((count, value) => count + (value >= 0 ? 1 : 0), 0);
  const at = (share: number): number => drawn[Math.floor(share * (resamples - 1))] ?? Number.NaN;
  return {
    mean: mean(classes.map(mean)),
    low: at(0.025),
    high: at(0.975),
    p: Math.min(1, (2 * (Math.min(notAbove, notBelow) + 1)) / (resamples + 1)),
  };
}

function resampledMean(values: readonly number[], chance: () => number): number {
  let sum = 0;
  for (let draw = 0; draw < values.length; draw += 1)
    sum += values[Math.floor(chance() * values.length)] ?? 0;
  return sum / values.length;
}
