import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptParts, excerptText } from "../../src/search/excerpt.ts";

const plain = (text: string) => ({ text, hit: false });
const mark = (text: string) => ({ text, hit: true });

describe("excerptParts", () => {
  it.each([
    ["", []],
    ["tanpa tanda", [plain("tanpa tanda")]],
    ["di <mark>Natuna</mark> kemarin", [plain("di "), mark("Natuna"), plain(" kemarin")]],
    ["<mark>a</mark> <mark>b</mark>", [mark("a"), plain(" "), mark("b")]],
    ["&lt;script&gt; &lt;mark&gt;x&lt;/mark&gt;", [plain("<script> <mark>x</mark>")]],
    ["AT&T &amp; lain", [plain("AT&T &amp; lain")]],
    ["<mark>tak ditutup", [mark("tak ditutup")]],
  ])("reads %j", (excerpt, parts) => {
    expect(excerptParts(excerpt)).toEqual(parts);
  });

  it.each([
    ["the whole title", "Banjir di <mark>kota</mark>. Air naik.", "Banjir di kota", "Air naik."],
    ["the end of it", "di kota. Air <mark>naik</mark>.", "Banjir di kota", "Air naik."],
    ["one with a sign of its own", "Banjir lagi? Air naik.", "Banjir lagi?", "Air naik."],
  ])("leaves out %s", (_, excerpt, title, rest) => {
    expect(excerptText(excerptParts(excerpt, title))).toBe(rest);
  });

  it.each([
    ["a text that only begins alike", "Banjir di kotamadya. Air naik.", "Banjir di kota"],
    ["the same words in a sentence", "Banjir di kota itu surut.", "Banjir di kota"],
    ["what would otherwise be empty", "Banjir di kota.", "Banjir di kota"],
    ["all, where there is no title", "Air naik.", ""],
  ])("keeps %s", (_, excerpt, title) => {
    expect(excerptText(excerptParts(excerpt, title))).toBe(excerpt);
  });

  it("gives back any text that is escaped as Pagefind does", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", "/", "mark", " ", "a", '"', "&") }), (text) => {
        const escaped = text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        expect(excerptText(excerptParts(escaped))).toBe(text);
      }),
    );
  });
});
