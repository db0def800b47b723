import { describe, expect, it } from "vitest";
import { mean, percentile, recall, reciprocalRank } from "../../../src/bench/search/metrics.ts";

describe("the metrics of the search benchmark", () => {
  it.each([
    [[7, 8, 9], 7, 1],
    [[7, 8, 9], 9, 1 / 3],
    [[7, 8, 9], 1, 0],
    [[], 1, 0],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9, 0.1],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10, 0],
  ])("give the hits %j for %d the reciprocal rank %d", (hits, target, expected) => {
    expect(reciprocalRank(hits, target)).toBeCloseTo(expected, 12);
  });

  it("average ranks, and count as found what is among the first ten at all", () => {
    expect(mean([1, 0.5, 0])).toBeCloseTo(0.5, 12);
    expect(recall([1, 0.1, 0, 0])).toBe(0.5);
  });

  it("take percentiles by nearest rank", () => {
    const values = Array.from({ length: 20 }, (_, place) => 20 - place);
    expect(percentile(values, 0.5)).toBe(10);
    expect(percentile(values, 0.95)).toBe(19);
    expect(percentile([3], 0.95)).toBe(3);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
