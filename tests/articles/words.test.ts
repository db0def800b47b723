import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../src/articles/topic-matcher.ts";
import { readWords, wanted } from "../../src/articles/words.ts";
import { topic } from "../support/parse.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const bit = fc.oneof(
  fc.constantFrom(..." \n\t.,-'’()/–0Aaİßé\u0301\u0650خ中ⅣⒶΣ𝒜𐐀𐐨👍", "\u00A0", "\u3000", "\uD800", "\uDC00"),
  fc.constantFrom("Tanjung", "Arum", "beras", "C"),
  fc.string({ unit: "binary", maxLength: 3 }),
);
const text = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(""));

describe("the words of a text", () => {
  it("are what stands between white space and holds a letter or a number", () => {
    fc.assert(
      fc.property(text, (words) => {
        const counted = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        expect(readWords(words, wanted([])).count).toBe(counted);
      }),
      { numRuns: 5000 },
    );
  });

  it("are found as runs of letters, numbers and marks, without regard to case", () => {
    fc.assert(
      fc.property(text, text, (words, others) => {
        const here = words.toLowerCase().match(WORD) ?? [];
        const there = others.toLowerCase().match(WORD) ?? [];
        const { found } = readWords(words, wanted([...here, ...there]));
        expect([...found].sort()).toEqual([...new Set(here)].sort());
      }),
      { numRuns: 5000 },
    );
  });

  it("are as many in small letters, whatever the letter", () => {
    const kind = (character: string) => [/[\p{L}\p{N}]/u.test(character), /^\s/.test(character)];
    const changed = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => `${kind(character)}` !== `${kind(character.toLowerCase())}`,
    );
    expect(changed).toEqual([]);
  });
});

describe("topics that a text names", () => {
  const topics = [
    topic("plus", ["++"]),
    topic("arum", ["Tanjung Arum", "Arum"]),
    topic("beras", ["beras"]),
    topic("bahasa", ["C++"]),
  ];

  it.each([
    ["Beras di tanjung  arum", ["arum", "beras"]],
    ["Tanjung, Arum", ["arum"]],
    ["berasnya", []],
    ["Ditulis dalam c++.", ["bahasa"]],
    ["a ++ b", ["plus"]],
    ["", []],
  ])("%j: %j", (words, ids) => {
    expect(readText(words, { topics }).topics).toEqual(ids);
  });
});
