import { describe, expect, it } from "vitest";
import { pairedBootstrap } from "../../../src/bench/search/bootstrap.ts";

const options = { resamples: 2000, seed: 1 };

describe("the paired bootstrap", () => {
  it("knows no doubt where every query is better by the same", () => {
    const { mean, low, high, p } = pairedBootstrap([[0.2, 0.2, 0.2]], options);
    for (const value of [mean, low, high]) expect(value).toBeCloseTo(0.2, 12);
    expect(p).toBeCloseTo(2 / 2001, 12);
  });

  it("finds no difference where there is none", () => {
    expect(pairedBootstrap([[0, 0, 0]], options)).toEqual({ mean: 0, low: 0, high: 0, p: 1 });
  });

  it("has the p-value that counting all draws gives, doubled and at most 1", () => {
    // Of the 27 draws of three from {-1, 0, 1}, 17 are at most nothing and 17 at least: p would be 2 * 17/27.
    const { p } = pairedBootstrap([[-1, 0, 1]], options);
    expect(p).toBe(1);
    // Of the four draws of two from {-1, 3} one is below nothing: p is 2 * 1/4.
    expect(pairedBootstrap([[-1, 3]], { resamples: 20_000, seed: 2 }).p).toBeCloseTo(0.5, 1);
  });

  it("lets each class count alike, whatever its size", () => {
    const many = Array.from({ length: 100 }, () => 0.1);
    expect(pairedBootstrap([many, [0.3]], options).mean).toBeCloseTo(0.2, 12);
  });

  it("gives the same for the same seed, and the other sign for the other side", () => {
    const differences = [0.5, -0.2, 0.1, 0.3, -0.1, 0.4];
    const one = pairedBootstrap([differences], options);
    expect(pairedBootstrap([differences], options)).toEqual(one);
    expect(one.low).toBeLessThan(one.mean);
    expect(one.high).toBeGreaterThan(one.mean);
    const other = pairedBootstrap([differences.map((value) => -value)], options);
    expect(other.mean).toBeCloseTo(-one.mean, 12);
    expect(other.p).toBeCloseTo(one.p, 12);
  });
});
