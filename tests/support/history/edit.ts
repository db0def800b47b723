import fc from "fast-check";

/** What can be done to one story, by weight. */
const storyKinds = {
  add: 6,
  body: 4,
  headline: 3,
  section: 2,
  topics: 2,
  delete: 2,
  rename: 2,
  refile: 1,
  date: 2,
  picture: 2,
  repaint: 2,
  byline: 2,
  correct: 1,
  retract: 1,
  update: 1,
  count: 2,
  embargo: 2,
  expire: 2,
  draft: 1,
  flag: 1,
  also: 1,
  link: 1,
  series: 1,
  translate: 1,
  break: 1,
} as const;

/** What the portal's configuration can say otherwise: a file of `_portal/`, or a field of `site.yaml`. */
export const settings = [
  "name",
  "url",
  "pageSize",
  "timezone",
  "lang",
  "permalink",
  "outlets",
  "cards",
  "sections",
  "topics",
  "authors",
  "sources",
  "redirects",
  "front",
  "pages",
  "names",
] as const;
export type Setting = (typeof settings)[number];

/** What Warta itself can say otherwise: only for histories that run from a copy of Warta. */
export const wartaParts = ["template", "style", "message", "code", "lockfile", "node"] as const;
export type WartaPart = (typeof wartaParts)[number];

/** One change. `which` picks a story, a picture or a setting, wherever the number points among those that exist. */
export interface Edit {
  readonly kind: keyof typeof storyKinds | "setting" | WartaPart;
  readonly which: number;
  readonly value: number;
}

/** What one commit does to the tree that the last build saw. */
export type Change =
  | { readonly commit: readonly Edit[] }
  /** Both sides began at the last commit; where both changed one thing, the left one stays. */
  | { readonly merge: readonly [left: readonly Edit[], right: readonly Edit[]] }
  /** The tree of so many commits ago. */
  | { readonly revert: number };

/** What happens to the state and the output between two builds, beside what editors do. */
export const mischiefs = [
  "flip a byte of the cache",
  "cut a cache file",
  "empty a cache file",
  "foreign cache file",
  "delete a cache file",
  "cache of an earlier commit",
  "one cache file of an earlier commit",
  "one cache file in the place of another",
  "no cache",
  "delete a page",
  "delete half the output",
  "edit a page",
  "add a file to the output",
  "output of an earlier commit",
  "no output",
] as const;

export interface Mischief {
  readonly kind: (typeof mischiefs)[number];
  readonly which: number;
  readonly value: number;
}

/** One commit and the build after it. */
export interface Step {
  readonly change: Change;
  /** By how much the clock has moved since the last build. */
  readonly hours: number;
  readonly mischief: readonly Mischief[];
}

const which = fc.nat({ max: 30 });
const value = fc.nat({ max: 60 });

const kinds = (warta: boolean): fc.Arbitrary<Edit["kind"]> =>
  fc.oneof(
    ...Object.entries(storyKinds).map(([kind, weight]) => ({
      weight,
      arbitrary: fc.constant(kind as keyof typeof storyKinds),
    })),
    { weight: 8, arbitrary: fc.constant("setting" as const) },
    { weight: warta ? 24 : 0, arbitrary: fc.constantFrom(...wartaParts) },
  );

const change = (warta: boolean): fc.Arbitrary<Change> => {
  const edit: fc.Arbitrary<Edit> = fc.record({ kind: kinds(warta), which, value });
  const several = fc.array(edit, { minLength: 1, maxLength: 4 });
  return fc.oneof(
    { weight: 7, arbitrary: fc.record({ commit: several }) },
    { weight: 2, arbitrary: fc.record({ merge: fc.tuple(several, several) }) },
    { weight: 2, arbitrary: fc.record({ revert: fc.integer({ min: 1, max: 3 }) }) },
  );
};

const hours = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 900 }) },
  { weight: 1, arbitrary: fc.integer({ min: -200, max: -1 }) },
);

const mischief: fc.Arbitrary<Mischief> = fc.record({
  kind: fc.constantFrom(...mischiefs),
  which: fc.nat({ max: 999 }),
  value: fc.nat({ max: 9999 }),
});

const mischiefList = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(mischief, { minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.array(mischief, { minLength: 2, maxLength: 3 }) },
);

interface HistoryOptions {
  readonly minLength: number;
  readonly maxLength: number;
  /** Whether Warta itself changes too. */
  readonly warta?: boolean;
}

/** Random histories of a newsroom. */
export const histories = ({ warta = false, ...length }: HistoryOptions): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ change: change(warta), hours, mischief: mischiefList }), length);

/** Every kind of change that editors make to stories. */
export const everyKind = Object.keys(storyKinds) as (keyof typeof storyKinds)[];
