import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitSpans, isAmong } from "../../../src/client/marks/hit-spans.ts";

const marked = (text: string, parameter: string): string[] =>
  hitSpans(text, isAmong(parameter)).map(([start, end]) => text.slice(start, end));

describe("the words to mark", () => {
  it.each([
    ["Kapal itu, kapal-kapalan, perkapalan.", "kapal", ["Kapal", "kapal"]],
    ["Jum’at di Al-Qur'an", "jumat quran", ["Jum’at", "Qur'an"]],
    ["قال الرَّئيس", "الرئيس", ["الرَّئيس"]],
    ["café", "CAFE", ["café"]],
    ["1.500 orang", "1500", ["1.500"]],
    ["a b", "", []],
  ])("of %j for %j are whole words as written", (text, parameter, wanted) => {
    expect(marked(text, parameter)).toEqual(wanted);
  });

  it("follow each other without overlap in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const spans = hitSpans(text, () => true).flat();
        expect(spans).toEqual(spans.toSorted((a, b) => a - b));
        expect(spans.every((at) => at >= 0 && at <= text.length)).toBe(true);
      }),
    );
  });
});
