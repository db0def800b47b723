import type { Article } from "../../src/articles/article.ts";
import { random } from "../../src/bench/corpus/random.ts";
import { article } from "../support/article.ts";
import { articleChoices, NOW } from "./choices.ts";

const HOUR = 3_600_000;

/** So many numbers are given to random stories. */
export const MOST = 150;

/** What random stories may have in each field: enough for stories that refer to each other and clash. */
export const pools: { readonly [Name in keyof Article]: readonly Article[Name][] } = {
  ...articleChoices,
  headline: numbered((number) => `Judul s${number}`),
  published: numbered(dateOf),
  section: ["nasional", "nasional", "nasional", "dunia"],
  lang: ["id", "en", "en", "ar"],
  readAlso: numbered((number) =>
    [number * 7, number * 11, 0].slice(0, 1 + (number % 2)).map((other, line) => ({
      title: number % 9 === 0 ? "Tidak ada" : `Judul s${other % MOST}`,
      line,
      column: 1,
    })),
  ),
  // Few originals, so that families have several members and originals are translations themselves.
  translationOf: numbered((number) => `2026/s${number - (number % 8)}.md`),
  embargo: [null, NOW - 9 * HOUR, NOW + HOUR, NOW + 30 * HOUR],
  expires: [null, NOW - HOUR, NOW + 10 * HOUR, NOW + 60 * HOUR],
};

/** How often a random story has something else than a plain one. */
const often: Partial<Record<keyof Article, number>> = {
  file: 0,
  url: 0,
  published: 0,
  headline: 0.1,
  section: 1,
  topics: 0.9,
  lang: 0.25,
  readAlso: 0.3,
  translationOf: 0.35,
  draft: 0.05,
  embargo: 0.1,
  expires: 0.1,
};

const fields = Object.keys(pools) as readonly (keyof Article)[];

/** A story of a portal; lower numbers are newer, but for neighbours; some have the same instant. */
export function randomStory(portal: number, number: number): Article {
  const next = random(portal * 1000 + number);
  const given = fields
    .filter((field) => next() < (often[field] ?? 0.15))
    .map((field) => [field, at<unknown>(pools[field], Math.floor(next() * 1e6))] as const);
  const published = dateOf(number + Math.floor(next() * 3));
  return article(`s${number}`, { published, ...Object.fromEntries(given) });
}

/** The number by which a random story was made, wherever its file has gone. */
export const numberOf = ({ file }: Article): number => Number(/s(\d+)\.md$/.exec(file)?.[1]);

/** Over two months; the newest are still to come. */
function dateOf(number: number): number {
  return NOW + (30 - number * 10) * HOUR;
}

function numbered<Value>(make: (number: number) => Value): Value[] {
  return Array.from({ length: MOST }, (_, number) => make(number));
}

/** The item at a place, counted round. */
export const at = <Item>(list: readonly Item[], place: number): Item => list[place % list.length] as Item;
