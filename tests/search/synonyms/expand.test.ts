import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/search/language/parse-query.ts";
import type { Clause } from "../../../src/search/language/query.ts";
import { expand } from "../../../src/search/synonyms/expand.ts";
import { joined, synonymData } from "../../../src/search/synonyms/synonym-data.ts";

const data = joined([
  ["Suriah", "Syria", "Siria"],
  ["Alquran", "Al-Qur'an", "Quran"],
  ["PBB", "Perserikatan Bangsa-Bangsa"],
  ["Dewan Keamanan PBB", "DK PBB"],
]);
const short = ({ any }: Clause): string =>
  any
    .map((term) => (term.kind === "word" ? term.word : term.words.join(" ")) + (term.prefix ? "*" : ""))
    .join(" / ");
const expanded = (text: string): string[] => expand(parseQuery(text), data).all.map(short);

describe("a query with synonyms", () => {
  it.each([
    ["Syria perang ", ["syria / suriah / siria", "perang"]],
    ["Suriah", ["suriah* / syria / siria"]],
    ["al-qur'an ", ["al quran / alquran / quran"]],
    ["Al Quran ", ["al quran / alquran / quran"]],
    ["sidang Perserikatan Bangsa-Bangsa hari ", ["sidang", "perserikatan bangsa bangsa / pbb", "hari"]],
    ["pbb ", ["pbb / perserikatan bangsa bangsa"]],
    ["dewan keamanan pbb ", ["dewan keamanan pbb / dk pbb"]],
    ["syria ATAU gempa ", ["syria / gempa / suriah / siria"]],
    ["syria ATAU suriah ", ["syria / suriah / siria"]],
    ['"syria" ', ["syria"]],
    ["perserikatan ", ["perserikatan"]],
  ])("asks for every variant: %j", (text, clauses) => {
    expect(expanded(text)).toEqual(clauses);
  });

  it("excludes every variant too", () => {
    expect(expand(parseQuery("gempa -syria "), data).not.map(short)).toEqual(["syria / suriah / siria"]);
  });

  it("is as it was where there are none", () => {
    const query = parseQuery('gempa "a b" ATAU al-x -banjir topik:x sejak:2024');
    expect(expand(query, [])).toEqual(query);
  });
});

describe("the table of synonyms", () => {
  const groupOf = (variant: string, synonyms: string[][] = []): readonly string[] | undefined =>
    synonymData({ synonyms }).find((group) => group.includes(variant));

  it.each([
    ["suriah", "syria"],
    ["hizbullah", "hezbollah"],
    ["alquran", "al quran"],
    ["yaman", "yemen"],
    ["pbb", "perserikatan bangsa bangsa"],
    ["jogja", "yogyakarta"],
  ])("knows by itself that %s is %s", (one, other) => {
    expect(groupOf(one)).toContain(other);
  });

  it("has at least 120 groups, and each variant in one of them only", () => {
    const groups = synonymData({ synonyms: [] });
    expect(groups.length).toBeGreaterThanOrEqual(120);
    expect(new Set(groups.flat()).size).toBe(groups.flat().length);
  });

  it("joins the editors' groups to its own by what they share", () => {
    expect(groupOf("sham", [["Sham", "Suriah"]])).toEqual(
      expect.arrayContaining(["sham", "suriah", "syria"]),
    );
    expect(groupOf("marsa", [["Marsa", "Kanal Marsa"]])).toEqual(["marsa", "kanal marsa"]);
  });

  it("joins groups whatever their order", () => {
    expect(
      joined([
        ["a", "b"],
        ["c", "d"],
        ["b", "c"],
      ]).map((group) => [...group].sort()),
    ).toEqual([["a", "b", "c", "d"]]);
  });

  it("leaves out groups whose variants are one word when folded", () => {
    expect(
      joined([
        ["Jum'at", "jumat"],
        ["-", "a"],
      ]),
    ).toEqual([]);
  });
});
