import { expect, it } from "vitest";
import { hitHref } from "../../../src/client/search/hit-href.ts";

const excerpt = [
  { text: "Para ", hit: false },
  { text: "Kapal.", hit: true },
  { text: " dan ", hit: false },
  { text: "kapal", hit: true },
];

it("tells the article's page which words to mark, each once and folded", () => {
  expect(hitHref({ url: "/koran/a/", excerpt })).toBe("/koran/a/?sorot=kapal");
  expect(hitHref({ url: "/a/", excerpt, words: ["Al-Qur'an", "kapal-kapal"] })).toBe(
    "/a/?sorot=al+quran+kapal",
  );
});

it("leaves an address alone when there is nothing to mark", () => {
  expect(hitHref({ url: "/a/", excerpt: [{ text: "Para", hit: false }] })).toBe("/a/");
});
