import { expect, it } from "vitest";
import { families, tokenOf, wordOf } from "../../../src/search/families.ts";
import { stemmers } from "../../../src/search/morphology/stemmers.ts";

const all = stemmers(new Set(["tulis"]));

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
  expect(tokenOf("menulis", "id", all)).toBe("tulisǂmenulis");
  expect(tokenOf("written", "en", all)).toBe("writtenǁwritten");
  expect(wordOf("tulisǂmenulis")).toBe("menulis");
  expect(families("ditulis", ["id", "en"], all)).toEqual(["tulisǂ", "dituliǁ"]);
});

it("takes words in Arabic letters for Arabic, whatever the article is in", () => {
  expect(families("الكتاب", ["id", "en"], all)).toEqual(["كتابǃ"]);
});
