import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, excerptText } from "../../src/search/excerpt.ts";
import { indexedText } from "../../src/search/indexed-text.ts";
import type { ArticleText } from "../../src/search/tables.ts";
import { textsOf } from "../../src/search/token-html.ts";
import { tokens } from "../../src/search/tokens.ts";

const text = (over: Partial<ArticleText>): ArticleText => ({
  url: "/2026/11/24/x/",
  title: "Banjir di kota",
  standfirst: null,
  paragraphs: ["Air naik, lalu surut."],
  lang: "id",
  section: "Daerah",
  date: "24 Nov 2026",
  iso: "2026-11-24T09:00:00.000+07:00",
  authors: [],
  ...over,
});
const hits = (parts: ReturnType<typeof excerpt>) => parts.filter(({ hit }) => hit).map((part) => part.text);
const long = Array.from({ length: 100 }, (_, place) => `kata${place}`).join(" ");

describe("excerpt", () => {
  it("counts places over headline, standfirst and paragraphs", () => {
    expect(hits(excerpt(text({ standfirst: "Satu dua." }), [0, 4]))).toEqual(["dua"]);
    expect(hits(excerpt(text({ standfirst: "Satu dua." }), [5, 6]))).toEqual(["Air", "naik"]);
  });

  it("is the whole of a short paragraph, with its signs", () => {
    expect(excerptText(excerpt(text({}), [4]))).toBe("Air naik, lalu surut.");
  });

  it("is the stretch with the most hits, cut at words", () => {
    const parts = excerpt(text({ paragraphs: [long] }), [3, 63, 65]);
    expect(hits(parts)).toEqual(["kata60", "kata62"]);
    expect(excerptText(parts)).toMatch(/^… kata52 .* kata83 …$/);
  });

  it("begins with the text where only the headline has the word", () => {
    expect(excerptText(excerpt(text({ paragraphs: [long] }), [0]))).toMatch(/^kata0 .* kata31 …$/);
  });

  it("keeps what looks like markup as text", () => {
    const parts = excerpt(text({ paragraphs: ["<b>tebal</b> & <mark>x</mark>"] }), [4]);
    expect([excerptText(parts), hits(parts)]).toEqual(["<b>tebal</b> & <mark>x</mark>", ["tebal"]]);
  });

  it("marks nothing but the words at the places, whatever the texts are", () => {
    const paragraphs = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paragraphs, fc.string({ unit: "grapheme" }), fc.array(fc.nat(30)), (all, title, places) => {
        const article = text({ title, paragraphs: all });
        const words = textsOf(article).flatMap((source) => tokens(source).map(({ word }) => word));
        const wanted = new Set(places.map((place) => words[place]));
        const parts = excerpt(article, places);
        for (const part of hits(parts)) expect(wanted).toContain(tokens(part)[0]?.word);
        const whole = excerptText(parts).replace(/^… | …$/g, "");
        expect(textsOf(article).some((source) => source.includes(whole))).toBe(true);
      }),
    );
  });
});

it("has the words of an article in the order of the index, folded", () => {
  const { words } = indexedText(text({ paragraphs: ["Kota KOTA Jum'at", "x".repeat(99)] }));
  expect(words).toEqual(["banjir", "di", "kota", "kota", "kota", "jumat", "x".repeat(64)]);
});
