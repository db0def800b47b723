import fc from "fast-check";
import type { Article } from "../../src/articles/article.ts";
import type { Situation } from "../support/planned.ts";
import { fullPortal } from "./full-portal.ts";
import { at, MOST, numberOf, pools, randomStory } from "./random-story.ts";

const HOUR = 3_600_000;

/** A portal of random stories: small enough to be read where a test fails. */
export interface RandomPortal {
  readonly seed: number;
  /** Numbers of its stories. */
  readonly stories: readonly number[];
  readonly pageSize: number;
  readonly drafts: boolean;
}

/** One step of a newsroom's life. `which` is the number of a story; lower ones are newer. */
export type Change =
  | { readonly kind: "edit"; readonly which: number; readonly field: keyof Article; readonly value: number }
  | {
      readonly kind: "add" | "remove" | "rename" | "readdress" | "date";
      readonly which: number;
      readonly value: number;
    }
  | { readonly kind: "picture" | "clock" | "style"; readonly which: number; readonly value: number };

export interface RandomLife {
  readonly portal: RandomPortal;
  readonly changes: readonly Change[];
}

/** Portals with changes, most of them near each other. `sizes` are the largest numbers of stories to try. */
export const lives = (sizes: readonly number[], steps: number): fc.Arbitrary<RandomLife> =>
  fc.constantFrom(...sizes).chain((size) =>
    fc
      .record({
        portal: fc.record({
          seed: fc.noBias(fc.nat({ max: 1e6 })),
          stories: someOf(size),
          pageSize: fc.constantFrom(3, 5),
          drafts: fc.boolean(),
        }),
        centre: fc.nat({ max: size - 1 }),
        changes: fc.oneof(
          fc.array(changeIn(size), { minLength: 1, maxLength: 2 }),
          fc.array(changeIn(size), { minLength: 1, maxLength: steps, size: "max" }),
        ),
      })
      .map(({ portal, centre, changes }) => ({
        portal,
        changes: changes.map((change) => ({ ...change, which: (change.which + centre) % size })),
      })),
  );

/** Numbers below a size, more of them than not. */
const someOf = (size: number): fc.Arbitrary<number[]> => {
  const some = fc.subarray(Array.from({ length: size }, (_, number) => number));
  return fc.tuple(some, some, some).map((lists) => [...new Set(lists.flat())]);
};

function changeIn(size: number): fc.Arbitrary<Change> {
  const near = { weight: 3, arbitrary: fc.nat({ max: 5 }) };
  const which = fc.oneof(near, { weight: 1, arbitrary: fc.nat({ max: size - 1 }) });
  const value = fc.nat({ max: MOST });
  const field = fc.constantFrom(...editable, ...asked);
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("edit" as const), which, field, value }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom("add", "add", "remove", "remove", "rename", "readdress", "date"),
        which,
        value,
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("picture", "clock", "style"), which, value }) },
  );
}

const editable = (Object.keys(pools) as (keyof Article)[]).filter(
  (field) => field !== "file" && field !== "url",
);
/** Fields by which stories find each other: edited more often. */
const asked = ["headline", "lang", "topics", "section", "translationOf", "readAlso"] as const;

export const situationOf = ({ seed, stories, pageSize, drafts }: RandomPortal): Situation => ({
  ...fullPortal,
  portal: { ...fullPortal.portal, site: { ...fullPortal.portal.site, pageSize } },
  articles: stories.map((number) => randomStory(seed, number)),
  drafts,
});

/** The situation after a change; one of a story that is not there changes nothing. */
export function changed(before: Situation, change: Change): Situation {
  const { kind, which, value } = change;
  switch (kind) {
    case "clock":
      return { ...before, now: before.now + (value - 50) * HOUR };
    case "style":
      return {
        ...before,
        assets: { ...before.assets, styles: { ...before.assets.styles, site: `aset/site-${value}.css` } },
      };
    case "picture": {
      const file = at(["foto/a.jpg", "foto/b.jpg"], which);
      return { ...before, views: new Map([...before.views, [file, at([null, { width: 500 }, {}], value)]]) };
    }
    case "add":
      return { ...before, articles: [...before.articles, added(before, which, value)] };
    default:
      return {
        ...before,
        articles: before.articles.flatMap((story) =>
          numberOf(story) === which ? rewritten(story, change) : story,
        ),
      };
  }
}

/** A new story at the instant of another. */
function added({ articles }: Situation, which: number, value: number): Article {
  const taken = new Set(articles.map(numberOf));
  let number = which;
  while (taken.has(number)) number += MOST;
  return { ...randomStory(value, number), published: at(pools.published, which) };
}

function rewritten(story: Article, change: Change): Article[] {
  switch (change.kind) {
    case "remove":
      return [];
    case "rename":
      return [{ ...story, file: `baru/${story.file}` }];
    case "readdress":
      return [{ ...story, url: `${story.url}baru/` as Article["url"] }];
    case "date":
      return [{ ...story, published: at(pools.published, change.which + (change.value % 7)) }];
    case "edit":
      return [{ ...story, [change.field]: at<unknown>(pools[change.field], change.value) }];
    default:
      return [story];
  }
}
