import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../../../src/bench/corpus/random.ts";
import { editDistance } from "../../../src/bench/search/queries/edit-distance.ts";
import { mistype } from "../../../src/bench/search/queries/mistype.ts";

describe("typing errors", () => {
  it.each([
    ["menteri", "menteri", 0],
    ["menteri", "mentri", 1],
    ["menteri", "menterri", 1],
    ["menteri", "mebteri", 1],
    ["menteri", "mentrei", 1],
    ["menteri", "emntrei", 2],
    ["pemerintah", "pemrintha", 2],
    ["", "abc", 3],
  ])("between %j and %j are %d", (one, other, expected) => {
    expect(editDistance(one, other)).toBe(expected);
    expect(editDistance(other, one)).toBe(expected);
  });

  it("are as many as were asked for, none taking another back", () => {
    const word = fc.stringMatching(/^[a-z]{8,14}$/);
    fc.assert(
      fc.property(word, fc.integer(), fc.constantFrom(1 as const, 2 as const), (right, seed, errors) => {
        const made = mistype(right, errors, random(seed));
        return made === null || (made !== right && editDistance(right, made) === errors);
      }),
    );
  });

  it("are of every kind: a letter more, one less, another one, two exchanged", () => {
    const chance = random(1);
    const made = Array.from({ length: 300 }, () => mistype("gubernur", 1, chance)).filter(
      (one) => one !== null,
    );
    const lengths = new Set(made.map((one) => one.length));
    expect([...lengths].sort()).toEqual([7, 8, 9]);
    const same = made.filter((one) => one.length === 8);
    const sorted = (text: string): string => [...text].sort().join("");
    expect(same.some((one) => sorted(one) === sorted("gubernur"))).toBe(true);
    expect(same.some((one) => sorted(one) !== sorted("gubernur"))).toBe(true);
  });
});
