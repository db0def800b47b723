import { describe, expect, it } from "vitest";
import { faults } from "../../../src/bench/search/scale/check-hits.ts";
import { wrongSteps } from "../../../src/bench/search/scale/date-inversions.ts";
import { visibleText } from "../../../src/bench/search/scale/page-text.ts";
import { sameWord } from "../../../src/bench/search/scale/same-word.ts";

const page = "Banjir di Kota Laksana Warga menulis surat. Gubernur membaca surat itu.";
const shown = (text: string) => ({
  excerpt: text
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((piece) => ({ text: piece.replace(/[[\]]/g, ""), hit: piece.startsWith("[") })),
});

describe("looking at hits", () => {
  it.each([
    ["Warga [menulis] surat.", "tulisan", []],
    ["…menulis [surat]. Gubernur membaca…", "surat", []],
    ["Warga membaca [surat].", "surat", ["foreign"]],
    ["Warga [menulis] [surat].", "surat", ["misplaced"]],
    ["Warga menulis surat.", "surat", ["unmarked"]],
    ["Warga [menulis surat].", "surat menulis", []],
  ])("of %j for %j finds %j", (excerpt, query, expected) => {
    expect(faults(shown(excerpt), query, page)).toEqual(expected);
  });

  it.each([
    ["menulis", "tulis", true],
    ["pertanian", "tani", true],
    ["surabaya", "sura", true],
    ["prancis", "perancis", true],
    ["terlapor", "pelaporan", true],
    ["surat", "suara", false],
  ])("expects %j marked for %j: %j", (marked, asked, expected) => {
    expect(sameWord(marked, asked)).toBe(expected);
  });

  it("reads a page as its reader does", () => {
    const html = "<p>A &amp; <b>B</b>&#39;s &#x201C;C&quot;</p><script>let d;</script>";
    expect(visibleText(html).split(/\s+/).filter(Boolean)).toEqual(["A", "&", "B", "'s", '“C"']);
  });
});

describe("lists sorted by date", () => {
  it.each([
    [[3, 2, 2, 1], "newest", 0],
    [[3, 1, 2, 1], "newest", 1],
    [[1, 2, 3], "oldest", 0],
    [[1, 3, 2, 1], "oldest", 2],
    [[], "newest", 0],
  ] as const)("of %j, %s first, have %d inversions", (instants, sort, expected) => {
    expect(wrongSteps(instants, sort)).toBe(expected);
  });
});
