import { describe, expect, it } from "vitest";
import { parse, portalWith, said, topic } from "../support/parse.ts";

const front = (...lines: string[]): string => ["---", ...lines, "---", "", "Teks."].join("\n");
const md = (...lines: string[]) => parse(front(...lines), "2026-11-20-contoh.md");
const FULL = ['headline: "Judul"', "date: 2026-11-20"];

describe("bad input is refused with its place", () => {
  it.each([
    ["no headline", front("date: 2026-11-20"), "error no-headline 1:1"],
    ["an impossible date", front(FULL[0] ?? "", "date: 2024-02-30"), "error bad-date 3:7"],
    ["an unknown section", front(...FULL, "section: ekonom"), "error unknown-section 4:10"],
    ["an unknown field", front("title: X", ...FULL), "error unknown-field 2:1"],
    ["a duplicate field", front(...FULL, "date: 2026-11-21"), "error yaml-duplicate-key 4:1"],
    ["JavaScript front matter", "---js\n{ headline: 'x' }\n---\n", "error front-matter-language 1:4"],
    ["open front matter", "---\nheadline: x\n", "error front-matter-open 1:1"],
    ["several documents", front(...FULL, "...", "slug: x"), "error yaml-several-documents 5:1"],
    ["an alias", front(...FULL, "kicker: &a x", "standfirst: *a"), "error yaml-alias 5:13"],
    ["a merge key", front(...FULL, "series:", "  <<: {name: x}", "  part: 1"), "error yaml-merge 5:3"],
    ["a tag", front(...FULL, "kicker: !!js/function x"), "error yaml-tag 4:9"],
    ["a slug with ..", front(...FULL, "slug: ../../x"), "error bad-slug 4:7"],
    ["a number for text", front("headline: 2026", "date: 2026-11-20"), "error wrong-type-text 2:11"],
    ["a fraction for a count", front(...FULL, "comments: 3.450"), "error wrong-type-number 4:11"],
    ["a negative count", front(...FULL, "views: -1"), "error bad-value 4:8"],
    ["a word for a switch", front(...FULL, "draft: yes"), "error wrong-type-boolean 4:8"],
    ["a text for a list", front(...FULL, "topics: x"), "error wrong-type-list 4:9"],
    ["an unknown language", front(...FULL, "lang: fr"), "error value-not-listed 4:7"],
    ["a picture outside", front(...FULL, "image: ../../x.jpg", "imageAlt: x"), "error picture-path 4:8"],
    ["an absolute picture", front(...FULL, "image: /x.jpg", "imageAlt: x"), "error picture-path 4:8"],
    [
      "a picture elsewhere",
      front(...FULL, "image: https://x.example/x.jpg", "imageAlt: x"),
      "error picture-path 4:8",
    ],
    ["a picture without words", front(...FULL, "image: x.jpg"), "error image-without-alt 4:8"],
    ["an alias elsewhere", front(...FULL, 'aliases: ["//evil.example/"]'), "error bad-alias 4:11"],
    ["an alias that climbs", front(...FULL, "aliases: [/a/%2e%2e/b/]"), "error bad-alias 4:11"],
    [
      "a bad correction",
      front(...FULL, "corrections:", "  - {date: 2026-13-01, text: x}"),
      "error bad-date 5:12",
    ],
    ["a withdrawal in words only", front(...FULL, "retracted: keliru"), "error bad-value 4:12"],
    ["a withdrawal without reason", front(...FULL, "retracted: {date: 2026-11-24}"), "error bad-value 4:12"],
    [
      "a withdrawal on no day",
      front(...FULL, "retracted: {reason: x, date: 2026-02-30}"),
      "error bad-date 4:30",
    ],
    [
      "a headline like a book",
      front(`headline: "${"x".repeat(501)}"`, "date: 2026-11-20"),
      "error long-headline 2:11",
    ],
    ["an empty file", "", "error empty-file 1:1"],
    ["a blank file", "\uFEFF \r\n\r\n", "error empty-file 1:1"],
  ])("%s", (_, text, problem) => {
    const parsed = parse(text, "2026-11-20-contoh.md");
    expect(said(parsed)).toEqual([problem]);
    expect(parsed.article).toBeNull();
    expect(parsed.body).toBeNull();
  });

  it("reports every problem at once", () => {
    expect(said(md("titel: x", "date: 2026-02-30", "slug: A B", "section: x"))).toEqual([
      "error unknown-field 2:1",
    ]);
    expect(said(md("date: 2026-02-30", "slug: A B", "section: x"))).toEqual([
      "error no-headline 1:1",
      "error bad-date 2:7",
      "error bad-slug 3:7",
      "error unknown-section 4:10",
    ]);
  });

  it.each([
    ["title", "headline"],
    ["headlin", "headline"],
    ["tags", "topics"],
    ["Section", "section"],
    ["qqqqqqqq", ""],
  ])("suggests for %s the field %j", (field, candidates) => {
    expect(md(...FULL, `${field}: x`).problems[0]).toMatchObject({
      code: "unknown-field",
      params: { candidates },
    });
  });

  it.each([
    ["a lone byte", [0x4a, 0xff, 0x0a], 1, "1:2"],
    ["on the second line", [0x4a, 0x0a, 0x61, 0xc3, 0x28], 3, "2:2"],
    ["an overlong form", [0xc0, 0x80], 0, "1:1"],
    ["a surrogate", [0x61, 0xed, 0xa0, 0x80], 1, "1:2"],
    ["an end cut off", [0x61, 0xe2, 0x82], 1, "1:2"],
    ["UTF-16", [0xff, 0xfe, 0x4a, 0x00], 0, "1:1"],
  ])("names the byte of invalid UTF-8: %s", (_, bytes, offset, place) => {
    const parsed = parse(Uint8Array.from(bytes));
    expect(said(parsed)).toEqual([`error invalid-utf8 ${place}`]);
    expect(parsed.problems[0]?.params).toEqual({ offset });
  });

  it("does not parse 20 MB", () => {
    expect(said(parse(new Uint8Array(20_000_000)))).toEqual(["error file-too-large 1:1"]);
  });

  it("refuses an alias bomb at once", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (let index = 0; index < 9; index++)
      lines.push(
        `b${index}: &b${index} [${Array(9)
          .fill(index ? `*b${index - 1}` : "*a")
          .join(", ")}]`,
      );
    const start = performance.now();
    expect(md(...lines).article).toBeNull();
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("keeps __proto__ an unknown field like any other", () => {
    expect(said(md(...FULL, "__proto__: {draft: true}"))).toEqual(["error unknown-field 4:1"]);
  });
});

describe("characters", () => {
  it("warns of direction overrides at their place, and takes them out", () => {
    const parsed = parse("Judul\n\nabc\u202Edef \u0645\u200C\u0646 g\u0000h.");
    expect(said(parsed)).toEqual(["warning bidi-override 3:4", "info control-character 3:14"]);
    expect(parsed.body?.paragraphs).toEqual(["abcdef \u0645\u200C\u0646 gh."]);
  });

  it("finds the column behind what was taken out", () => {
    expect(said(parse("Judul\n\n\u200B\u200Be\u0301 teks. (zz)"))).toEqual(["warning unknown-initials 3:13"]);
  });

  it("cleans what YAML's escapes hide", () => {
    const parsed = md('headline: "a\\u202Eb\\0c"', "date: 2026-11-20");
    expect(parsed.article?.headline).toBe("abc");
    expect(said(parsed)).toEqual(["warning bidi-override 2:11"]);
  });
});

describe("drafts", () => {
  it("are only warned of what they still lack", () => {
    const parsed = parse(front("draft: true", "image: x.jpg"), "catatan.md");
    expect(said(parsed)).toEqual([
      "warning no-date 1:1",
      "warning no-headline 1:1",
      "warning image-without-alt 3:8",
    ]);
    expect(parsed.article).toMatchObject({ draft: true, headline: "catatan" });
  });
});

describe("the date", () => {
  it.each([
    ["2026-11-20-x.txt", "2026-11-20T00:00:00+07:00"],
    ["2025/01/02/2026-11-20-x.txt", "2026-11-20T00:00:00+07:00"],
    ["a/2025/01/02/x.txt", "2025-01-02T00:00:00+07:00"],
  ])("of %s comes from its path", (file, iso) => {
    expect(parse("Judul\n\nTeks.", file).article?.published).toBe(Date.parse(iso));
  });

  it.each([
    ["2026-11-24 13.45", "2026-11-24T13:45:00+07:00"],
    ["2026-11-24T13:45:00Z", "2026-11-24T13:45:00Z"],
    ["2026-11-24 13:45 WIT", "2026-11-24T13:45:00+09:00"],
  ])("reads %s", (date, iso) => {
    expect(md("headline: x", `date: ${date}`).article?.published).toBe(Date.parse(iso));
  });

  it("is an error in a path where there is no such day, and where there is none at all", () => {
    expect(said(parse("Judul\n\nTeks.", "2026-02-30-x.txt"))).toEqual(["error impossible-date-in-path 1:1"]);
    expect(said(parse("Judul\n\nTeks.", "x.txt"))).toEqual(["error no-date 1:1"]);
  });
});

describe("placing", () => {
  const section = (id: string) => ({ id, name: id, description: null, nav: true });
  const portal = portalWith({
    sections: ["berita", "ekonomi", "dunia"].map(section),
    topics: [
      topic("iran", ["Iran", "Republik Islam"]),
      topic("as", ["AS", "Amerika Serikat"]),
      topic("c", ["C++"]),
    ],
  });

  it.each([
    ["ekonomi/dunia/2026-11-20-x.txt", "dunia"],
    ["ekonomi/lain/2026-11-20-x.txt", "ekonomi"],
    ["2026/2026-11-20-x.txt", "berita"],
  ])("puts %s into %s", (file, id) => {
    expect(parse("Judul\n\nTeks.", file, portal).article?.section).toBe(id);
  });

  it.each([
    ["Sikap iran berubah.", ["iran"]],
    ["Kaum Iranian dan kelas.", []],
    ["Republik\nIslam, kata AS.", ["iran", "as"]],
    ["Rusia-Iran (AS) hari ini.", ["iran", "as"]],
    ["Ditulis dalam C++.", ["c"]],
  ])("finds in %j the topics %j", (text, topics) => {
    expect(parse(`Judul\n\n${text}`, undefined, portal).article?.topics).toEqual(topics);
  });

  it("puts front matter's topics first, each once", () => {
    const text = "---\ntopics: [AS, tak-dikenal, iran]\n---\nJudul\n\nIran.";
    const parsed = parse(text, undefined, portal);
    expect(parsed.article?.topics).toEqual(["as", "tak-dikenal", "iran"]);
    expect(said(parsed)).toEqual(["warning unknown-topic 2:14"]);
  });

  it.each([
    ["2026-11-20.txt", "error empty-slug 1:1"],
    ["2026-11-20-....txt", "error empty-slug 1:1"],
  ])("asks for a slug where %s gives none", (file, problem) => {
    expect(said(parse("Judul\n\nTeks.", file))).toEqual([problem]);
  });
});

describe("front matter of wire copy", () => {
  it("wins over the text, and says what is not shown", () => {
    const parsed = parse("---\nheadline: Depan\ncomments: 5\ncredit: ab\n---\nJudul Teks\n3\n\nTeks. (cd)");
    expect(parsed.article).toMatchObject({ headline: "Depan", comments: 5, credit: "ab" });
    expect(parsed.body?.paragraphs).toEqual(["Teks."]);
    expect(said(parsed)).toEqual([
      "warning unknown-initials 4:9",
      "info front-matter-wins 6:1",
      "info front-matter-wins 7:1",
      "info front-matter-wins 9:7",
    ]);
  });

  it("may give the headline alone", () => {
    expect(parse("---\nheadline: Depan\n---\nIni paragraf pertama.\n\nDua.").body?.paragraphs).toEqual([
      "Ini paragraf pertama.",
      "Dua.",
    ]);
  });
});
