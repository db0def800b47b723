import { expect, it } from "vitest";
import { hitHref } from "../../../src/client/search/hit-href.ts";

it("tells the article's page which words to mark", () => {
  expect(hitHref({ url: "/koran/a/", words: ["kapal", "berkapal"] })).toBe("/koran/a/?sorot=kapal+berkapal");
});

it("tells of a dozen words at most", () => {
  const words = Array.from({ length: 40 }, (_, place) => `kata${place}`);
  expect(hitHref({ url: "/a/", words }).split("+")).toHaveLength(12);
});

it("leaves an address alone when there is nothing to mark", () => {
  expect(hitHref({ url: "/a/", words: [] })).toBe("/a/");
});
