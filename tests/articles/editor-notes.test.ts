import { expect, it } from "vitest";
import { parse, said } from "../support/parse.ts";

const story = (body: string, front = "headline: Judul\nstandfirst: Teras.\n") =>
  `---\n${front}---\n\n${body}\n`;
const notes = (text: string, file = "2026-11-20-contoh.md"): string[] =>
  said(parse(text, file)).filter((line) => line.includes("editor-note"));

it.each([
  ["a note in the body", story("Isi [[cek angka ini]] berita."), ["warning editor-note 6:5"]],
  ["two on one line", story("[[satu]] dan [[dua]]"), ["warning editor-note 6:1", "warning editor-note 6:14"]],
  ["one that is not closed", story("Isi [[tanya Maya"), ["warning editor-note 6:5"]],
  ["one in a field", story("Isi.", 'headline: "Judul [[?]]"\n'), ["warning editor-note 2:18"]],
  ["none in a comment of the front matter", story("Isi.", "# [[nanti]]\nheadline: Judul\n"), []],
  ["none in a draft", story("Isi [[nanti]].", "headline: Judul\ndraft: true\n"), []],
  ["none in a link whose text has brackets", story("Lihat [[1]](/2026/11/20/lain/)."), []],
  ["none in single brackets", story("Ia berkata [dengan tegas] begitu."), []],
])("finds %s", (_, text, found) => {
  expect(notes(text)).toEqual(found);
});

it("finds notes in wire copy too, and quotes no more of them than fits", () => {
  const { problems } = parse(`Judul\n\nTeks [[${"x".repeat(200)}]].`);
  expect(problems.map(({ code, params }) => [code, String(params["text"]).length])).toEqual([
    ["editor-note", 60],
  ]);
});

it.each([
  [110, []],
  [111, ["warning headline-length 1:1"]],
  [160, ["warning headline-length 1:1"]],
  [161, ["warning long-headline 1:1"]],
  [501, ["error long-headline 1:1"]],
])("takes a headline of %i characters as it is", (length, found) => {
  expect(said(parse(`${"a".repeat(length)}\n\nTeks.`))).toEqual(found);
});
