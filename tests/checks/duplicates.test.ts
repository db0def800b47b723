import { describe, expect, it } from "vitest";
import { bandHashes } from "../../src/checks/band-hashes.ts";
import { duplicatePairs } from "../../src/checks/duplicate-pairs.ts";
import { resemblance, shingles } from "../../src/checks/shingles.ts";
import { article } from "../support/article.ts";

/** Words without sense, the same for the same seed. */
const text = (seed: number, words = 200): string =>
  Array.from({ length: words }, (_, at) => `kata${((at + 1) * (seed * 7919 + 13)) % 9973}`).join(" ");
/** Every nth word replaced. */
const edited = (from: string, every: number): string =>
  from
    .split(" ")
    .map((word, at) => (at % every === 0 ? `${word}x` : word))
    .join(" ");
const share = (one: string, other: string): number => resemblance(shingles(one), shingles(other));

describe("resemblance", () => {
  it.each([
    ["the same text", text(1), text(1), 1],
    ["the same in capitals and with other punctuation", text(1), `${text(1).toUpperCase()}.`, 1],
    ["two other texts", text(1), text(2), 0],
    ["two texts too short for a shingle", "satu dua", "satu dua", 0],
  ])("of %s", (_, one, other, expected) => {
    expect(share(one, other)).toBe(expected);
  });

  it("falls as more of a text is changed", () => {
    const shares = [100, 50, 20, 10].map((every) => share(text(1), edited(text(1), every)));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(0.9);
    expect(shares[3]).toBeLessThan(0.5);
  });
});

describe("signatures", () => {
  const meets = (one: string, other: string): boolean => {
    const [a, b] = [bandHashes(shingles(one)) ?? [], bandHashes(shingles(other)) ?? []];
    return a.some((hash, band) => hash === b[band]);
  };
  const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

  it("of texts that are the same but for a word in forty meet, of two hundred not one is missed", () => {
    expect(seeds.filter((seed) => !meets(text(seed), edited(text(seed), 40)))).toEqual([]);
  });

  it("of other texts do not meet", () => {
    expect(seeds.filter((seed) => meets(text(seed), text(seed + 1000)))).toEqual([]);
  });

  it("are not made of short texts", () => {
    expect(bandHashes(shingles(text(1, 42)))).toBeNull();
    expect(bandHashes(shingles(text(1, 43)))).not.toBeNull();
  });
});

describe("pairs", () => {
  const one = article("satu", { published: 2 });
  const two = article("dua", { published: 1 });
  const names = (articles: Parameters<typeof duplicatePairs>[0], bands: Record<string, number[] | null>) =>
    duplicatePairs(articles, ({ file }) => bands[file] ?? null).map(({ earlier, later }) => [
      earlier.slug,
      later.slug,
    ]);

  it("have the earlier one first, whatever the order of the files", () => {
    const bands = { [one.file]: [1, 2], [two.file]: [9, 2] };
    expect(names([one, two], bands)).toEqual([["dua", "satu"]]);
    expect(names([two, one], bands)).toEqual([["dua", "satu"]]);
  });

  it.each([
    ["share a number in another band", [1, 2], [2, 1]],
    ["have no signature", null, null],
  ])("are none where two %s", (_, a, b) => {
    expect(names([one, two], { [one.file]: a, [two.file]: b })).toEqual([]);
  });

  it("are none of a story and its translation", () => {
    const english = article("one", { published: 3, lang: "en", translationOf: one.file });
    expect(names([one, english], { [one.file]: [1], [english.file]: [1] })).toEqual([]);
  });

  it("grow with the articles and not with their square", () => {
    const many = Array.from({ length: 500 }, (_, index) => article(`s${index}`, { published: index }));
    expect(duplicatePairs(many, () => [1, 2, 3])).toHaveLength(499);
  });
});
