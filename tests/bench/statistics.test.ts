import { describe, expect, it } from "vitest";
import { growthExponent, median, range } from "../../src/bench/speed/statistics.ts";

describe("the statistics of the benchmark", () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])("take the median of %j as %j", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("have no median of nothing", () => {
    expect(median([])).toBeNaN();
  });

  it("leave the order of what they are given", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it("give the lowest and the highest as range", () => {
    expect(range([5, 2, 11])).toEqual([2, 11]);
  });

  it.each([1, 1.5, 2])("find the exponent %d of a time that grows so", (exponent) => {
    const points = [1_000, 10_000, 50_000].map((size): [number, number] => [size, 0.3 * size ** exponent]);
    expect(growthExponent(points)).toBeCloseTo(exponent, 10);
  });

  it("find no growth in one size", () => {
    expect(growthExponent([[1_000, 5]])).toBeNull();
    expect(
      growthExponent([
        [1_000, 5],
        [1_000, 6],
      ]),
    ).toBeNull();
  });
});
