import { describe, expect, it } from "vitest";
import { families } from "../../../src/bench/search/words/families.ts";
import { stopWords } from "../../../src/bench/search/words/stop-words.ts";
import { variants } from "../../../src/bench/search/words/variants.ts";

describe("the tables of words", () => {
  it("have at least 120 families of a root and five to twelve forms", () => {
    expect(families.length).toBeGreaterThanOrEqual(120);
    const odd = families.filter((family) => family.length < 6 || family.length > 13);
    expect(odd).toEqual([]);
  });

  it("have at least 60 groups of spellings", () => {
    expect(variants.length).toBeGreaterThanOrEqual(60);
    expect(variants.filter((group) => group.length < 2)).toEqual([]);
  });

  it.each([
    ["families", families],
    ["variants", variants],
  ])("have no word of %s twice", (_, groups) => {
    const words = groups.flat().map((word) => word.toLowerCase());
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
  });

  it("have families of letters only, each form another than its root", () => {
    expect(families.flat().filter((word) => !/^[a-z]{3,}$/.test(word))).toEqual([]);
  });

  it("count no word of content as a stop word", () => {
    for (const word of ["presiden", "gempa", "minyak"]) expect(stopWords.has(word)).toBe(false);
    for (const word of ["yang", "dengan", "tersebut"]) expect(stopWords.has(word)).toBe(true);
  });
});
