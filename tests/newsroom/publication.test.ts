import { expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { isPublished, type Standing, standing, turningPoints } from "../../src/newsroom/publication.ts";
import { article } from "../support/article.ts";

const NOW = Date.UTC(2026, 10, 24);
const retracted = { reason: "Keliru.", date: null };

it.each<[name: string, fields: Partial<Article>, standing: Standing]>([
  ["a story", {}, "published"],
  ["a story of this very instant", { published: NOW }, "published"],
  ["a story of the next", { published: NOW + 1 }, "hidden"],
  ["a draft", { draft: true }, "hidden"],
  ["a story whose embargo ends now", { embargo: NOW }, "published"],
  ["an embargoed story", { embargo: NOW + 1 }, "hidden"],
  ["a story that expires now", { expires: NOW }, "expired"],
  ["a story that expires next", { expires: NOW + 1 }, "published"],
  ["a withdrawn story", { retracted }, "retracted"],
  ["a withdrawn story that has expired", { retracted, expires: NOW - 1 }, "retracted"],
  ["a withdrawn draft", { retracted, draft: true }, "hidden"],
  ["a withdrawn story under embargo", { retracted, embargo: NOW + 1 }, "hidden"],
])("%s stands as it should", (_, fields, wanted) => {
  const story = article("a", fields);
  expect(standing(story, NOW)).toBe(wanted);
  expect(isPublished(story, NOW)).toBe(wanted === "published");
});

it("a withdrawn story turns only where its notice appears", () => {
  const story = article("a", { retracted, embargo: NOW + 5, expires: NOW + 9 });
  expect(turningPoints([story], NOW)).toEqual([NOW + 5]);
});
