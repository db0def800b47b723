import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuery } from "../../../src/search/language/format-query.ts";
import { parseQuery } from "../../../src/search/language/parse-query.ts";
import type { Clause } from "../../../src/search/language/query.ts";

/** A clause in short: `gempa`, `gemp*`, `"a b"`, `al-quran`, `a / b`. */
const short = ({ any }: Clause): string =>
  any
    .map((term) => {
      const text =
        term.kind === "word" ? term.word : term.quoted ? `"${term.words.join(" ")}"` : term.words.join("-");
      return text + (term.prefix ? "*" : "");
    })
    .join(" / ");
const all = (text: string): string[] => parseQuery(text).all.map(short);
const not = (text: string): string[] => parseQuery(text).not.map(short);
const filters = (text: string): string[] =>
  parseQuery(text).filters.map((each) => `${each.not ? "-" : ""}${each.field}=${each.value}`);

describe("a query's words", () => {
  it.each([
    ["gempa jakarta ", ["gempa", "jakarta"]],
    ["gempa jak", ["gempa", "jak*"]],
    ["gempa?", ["gempa"]],
    ["GEMPA Jumʼat ", ["gempa", "jumat"]],
    ["al-qur'an ", ["al-quran"]],
    ["al-qur", ["al-qur*"]],
    ["1.500 ", ["1500"]],
    ["https://contoh.id/a ", ["https-contoh-id-a"]],
    ["", []],
    ["  - , ... ", []],
    ["قرآن", ["قران*"]],
  ])("of %j are %j", (text, words) => {
    expect(all(text)).toEqual(words);
    expect(not(text)).toEqual([]);
  });

  it.each([
    ['"harga beras" naik ', ['"harga beras"', "naik"]],
    ["“harga beras” naik ", ['"harga beras"', "naik"]],
    ["„harga beras“ ", ['"harga beras"']],
    ['naik "harga ber', ["naik", '"harga ber"']],
    ['"gempa"', ['"gempa"']],
    ['harga"beras" ', ["harga", '"beras"']],
    ['"" gempa ', ["gempa"]],
  ])("in quotation marks are a phrase: %j", (text, words) => {
    expect(all(text)).toEqual(words);
  });

  it.each([
    ["gempa -banjir ", ["gempa"], ["banjir"]],
    ["gempa −banjir", ["gempa"], ["banjir"]],
    ['-"harga beras" jakarta ', ["jakarta"], ['"harga beras"']],
    ["Jakarta - Bandung ", ["jakarta", "bandung"], []],
    ["al-qaida ", ["al-qaida"], []],
  ])("with a minus before them are excluded: %j", (text, wanted, excluded) => {
    expect(all(text)).toEqual(wanted);
    expect(not(text)).toEqual(excluded);
  });
});

describe("alternatives", () => {
  it.each([
    ["gempa ATAU banjir jakarta ", ["gempa / banjir", "jakarta"]],
    ["jakarta gempa OR banjir | longsor ", ["jakarta", "gempa / banjir / longsor"]],
    ["gempa|banjir ", ["gempa / banjir"]],
    ["(gempa ATAU banjir) jakarta ", ["gempa / banjir", "jakarta"]],
    ['"harga beras" ATAU inflasi', ['"harga beras" / inflasi*']],
    ["gempa DAN banjir ", ["gempa", "banjir"]],
    ["hidup atau mati ", ["hidup", "atau", "mati"]],
    ["ATAU gempa ", ["gempa"]],
    ["gempa ATAU", ["gempa"]],
    ["gempa DAN", ["gempa"]],
    ["gempa ATAU ATAU banjir ", ["gempa / banjir"]],
    ["gempa ATAU -banjir longsor ", ["gempa", "longsor"]],
  ])("bind tighter than what must all be there: %j", (text, words) => {
    expect(all(text)).toEqual(words);
  });
});

describe("filters", () => {
  it.each([
    ["penulis:raialyoum", ["penulis=raialyoum"]],
    ['Penulis:"Budi S"', ["penulis=Budi S"]],
    [
      "author:mm section:dunia topic:x source:y year:2024",
      ["penulis=mm", "bagian=dunia", "topik=x", "sumber=y", "tahun=2024"],
    ],
    ["rubrik:dunia bagian:ekonomi", ["bagian=dunia", "bagian=ekonomi"]],
    ["-topik:banjir", ["-topik=banjir"]],
    ["الكاتب:مم", ["penulis=مم"]],
    ["tahun:٢٠٢٤", ["tahun=2024"]],
    ["topik:2024", ["topik=2024"]],
  ])("are typed: %j", (text, found) => {
    expect(filters(text)).toEqual(found);
    expect(parseQuery(text)).toMatchObject({ all: [], not: [], notes: [] });
  });

  it("stand among words, and leave them as they are", () => {
    const query = parseQuery("gempa bagian:nasional -topik:banjir jak");
    expect(query.all.map(short)).toEqual(["gempa", "jak*"]);
    expect(query.filters).toEqual([
      { field: "bagian", value: "nasional", not: false },
      { field: "topik", value: "banjir", not: true },
    ]);
  });

  it.each([
    ["sejak:2024", "2024-01-01", null],
    ["sejak:2024-05", "2024-05-01", null],
    ["since:2024-5-7", "2024-05-07", null],
    ["sampai:2024", null, "2024-12-31"],
    ["sampai:2024-02", null, "2024-02-29"],
    ["until:2023-02", null, "2023-02-28"],
    ["sejak:17/05/2024 sampai:05/2024", "2024-05-17", "2024-05-31"],
    ["sejak:2023 sejak:2024-05-17", "2024-05-17", null],
    ["منذ:٢٠٢٤-٠٥ ", "2024-05-01", null],
  ])("of days hold first and last day: %j", (text, since, until) => {
    expect(parseQuery(text)).toMatchObject({ all: [], since, until, notes: [] });
  });

  it.each(["sejak:kemarin", "sejak:2024-13", "sampai:2023-02-29", "tahun:24", "-sejak:2024", 'penulis:""'])(
    "without meaning are noted, and filter nothing: %s",
    (text) => {
      const query = parseQuery(`gempa ${text}`);
      expect(query).toMatchObject({ filters: [], since: null, until: null });
      expect(query.all.map(short)).toEqual(["gempa"]);
      expect(query.notes).toHaveLength(1);
    },
  );

  it.each([
    ["penulis: budi ", ["penulis", "budi"]],
    ["kata:budi ", ["kata-budi"]],
  ])("without a value or an own name are text: %j", (text, words) => {
    expect(all(text)).toEqual(words);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    "“",
    "”",
    "-",
    " ",
    "  ",
    "|",
    "(",
    ")",
    ":",
    "ATAU ",
    " OR ",
    "DAN",
    "al-qur'an",
    "1.500",
  ),
  fc.constantFrom(
    "penulis:",
    "-topik:",
    "sejak:",
    "sampai:",
    "tahun:",
    "bagian:",
    "2024",
    "2024-05",
    "17/05/2024",
  ),
  fc.constantFrom("gempa", "Banjir", "Jum’at", "kata", "و", "قرآن", "é", "'", ".", "?"),
);

/** Any text, lone surrogates included. */
const codeUnits = fc.array(fc.nat(0xffff), { maxLength: 80 }).map((units) => String.fromCharCode(...units));

describe("a query written back", () => {
  it("reads the same, whatever was typed", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = parseQuery(pieces.join(""));
        expect(parseQuery(formatQuery(query))).toEqual(query);
      }),
      { numRuns: 3000 },
    );
  });

  it("is read from any text at all", () => {
    fc.assert(
      fc.property(codeUnits, (text) => {
        const { all, not } = parseQuery(text);
        for (const { any } of [...all, ...not]) expect(any.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["Gempa ATAU banjir -longsor sejak:2024-05", "gempa ATAU banjir -longsor sejak:2024-05-01"],
    ['penulis:"Budi S" jak', 'penulis:"Budi S" jak'],
    ["sejak:kemarin beras", "sejak:kemarin beras"],
  ])("stays what a reader would type: %j", (text, again) => {
    expect(formatQuery(parseQuery(text))).toBe(again);
  });
});
