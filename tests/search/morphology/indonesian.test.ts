import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indonesianStemmer } from "../../../src/search/morphology/indonesian.ts";
import { decodeRoots } from "../../../src/search/morphology/roots.ts";
import { APART, FAMILIES } from "./indonesian-families.ts";

const file = new URL("../../../src/search/morphology/roots.txt", import.meta.url);
const roots = decodeRoots(readFileSync(file, "utf8"));
const stem = indonesianStemmer(roots);

const families = FAMILIES.trim()
  .split("\n")
  .map((line) => line.split(" "));
const apart = APART.trim()
  .split(/,\s*/)
  .map((pair) => pair.split(" "));

describe("A family", () => {
  it.each(families)("of %s finds all its forms", (root, ...forms) => {
    expect(forms.filter((form) => stem(form) !== stem(root))).toEqual([]);
  });

  it.each(apart)("of %s is not that of %s", (one, other) => {
    expect(other).toBeDefined();
    expect(stem(one)).not.toBe(stem(other as string));
  });

  it("shares its stem with no other family", () => {
    const stems = families.map(([root]) => stem(root as string));
    expect(new Set(stems).size).toBe(families.length);
  });
});

describe("A word", () => {
  it.each([
    ["viralnya", "viral"],
    ["zelenskyynya", "zelenskyy"],
    ["dihoakskan", "hoaks"],
    ["menghoakskan", "hoaks"],
    ["pascakenaikan", "naik"],
    ["nonmiliter", "militer"],
    ["pepohonan", "pohon"],
    ["kemerah", "merah"],
    ["memasukan", "masuk"],
    ["kedua", "dua"],
    ["pemrotes", "protes"],
    ["pemesan", "pesan"],
    ["penyair", "syair"],
    ["dianalisa", "analisis"],
  ])("%s is of the family of %s", (word, root) => expect(stem(word)).toBe(root));

  it.each([
    "netanyahu",
    "abdullah",
    "fatahillah",
    "sulawesi",
    "kalimantan",
    "afganistan",
    "kenya",
    "yani",
    "hosni",
  ])("%s is a name and stays", (name) => expect(stem(name)).toBe(name));

  it("never loses itself: a stem is not empty, and what is no Indonesian word has one too", () => {
    fc.assert(fc.property(fc.string(), (word) => word === "" || stem(word) !== ""));
    fc.assert(
      fc.property(
        fc.stringMatching(/^(di|me|ber|ke|per){1,40}[a-z]{0,9}(kan|an|i|nya){0,9}$/),
        (word) => stem(word) !== "",
      ),
    );
  });
});
