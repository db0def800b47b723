import { expect, it } from "vitest";
import { families } from "../../../src/search/morphology/families.ts";
import { stemmers } from "../../../src/search/morphology/stemmers.ts";
import { tokens } from "../../../src/search/tokens.ts";

const all = stemmers(new Set(["tulis"]));
const { token, family } = families(all);

// Pairs of Snowball's own vocabulary; Porter's first stemmer gives "gener" for "generously", "skies" → "ski".
it.each([
  ["consistently", "consist"],
  ["knightly", "knight"],
  ["generously", "generous"],
  ["skies", "sky"],
  ["dying", "die"],
  ["abbey", "abbey"],
  ["relational", "relat"],
  ["news", "news"],
])("stems the English %s to %s", (word, stem) => expect(all.en(word)).toBe(stem));

it.each([
  ["الكتاب", "كتاب"],
  ["كتابها", "كتاب"],
  ["الحكومة", "حكوم"],
  ["وحكومتها", "حكوم"],
])("stems the Arabic %s to %s", (word, stem) => expect(all.ar(word)).toBe(stem));

it("writes a word with its stem, and its family as what such tokens begin with", () => {
  expect(token("id", "menulis")).toBe("tulisǂmenulis");
  expect(token("en", "written")).toBe("writtenǁwritten");
  expect(token("id", "menulis").startsWith(family("id", "ditulis"))).toBe(true);
});

it("writes tokens that are one word each, and differ between languages", () => {
  const written = (["id", "en", "ar"] as const).map((lang) => token(lang, "ditulis"));
  expect(new Set(written).size).toBe(3);
  for (const each of written) expect(tokens(each).map(({ word }) => word)).toEqual([each]);
});
