import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/client/listen/sentences.ts";
import { voiceFor } from "../../../src/client/listen/voice-for.ts";

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
});

describe("the voice that reads an article", () => {
  it.each([
    ["by its language, whatever the region", "id", [voice("en-US"), voice("id-ID")], "id-ID"],
    ["by an underscore, as Android writes it", "ar", [voice("ar_SA")], "ar_SA"],
    ["by Indonesian's old name", "id", [voice("in_ID")], "in_ID"],
    ["on the device before a default far away", "id", [voice("id-ID", false, true), voice("id")], "id"],
    ["the device's default among its own", "en", [voice("en-AU"), voice("en-GB", true, true)], "en-GB"],
    ["far away where there is no other", "id", [voice("id-ID", false)], "id-ID"],
  ])("is found %s", (_, lang, voices, found) => {
    expect(voiceFor(voices, lang)?.lang).toBe(found);
  });

  it.each([
    ["another language", [voice("ms-MY"), voice("jv-ID")]],
    ["nothing", []],
  ])("is none among %s", (_, voices) => {
    expect(voiceFor(voices, "id")).toBeNull();
  });
});

describe("what is read in one breath", () => {
  it("is a sentence", () => {
    expect(sentences("Gempa M6,1 terasa.  Tidak ada\nkorban jiwa! Benarkah?", "id")).toEqual([
      "Gempa M6,1 terasa.",
      "Tidak ada korban jiwa!",
      "Benarkah?",
    ]);
  });

  it.each([
    ["at a comma", `${"kata ".repeat(30)}akhir, ${"lagi ".repeat(30)}habis.`],
    ["at a space", `${"kata ".repeat(100)}habis.`],
    ["anywhere, where there is no space", "a".repeat(900)],
  ])("is cut %s where it is too long, and loses nothing", (_, text) => {
    const cut = sentences(text, "id");
    expect(cut.length).toBeGreaterThan(1);
    expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(220);
    expect(cut.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  it("is nothing where there is no text", () => {
    expect(sentences(" \n ", "id")).toEqual([]);
  });
});
