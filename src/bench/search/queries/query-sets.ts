import { random } from "../../corpus/random.ts";
import type { Query } from "../passage.ts";
import { affixed } from "./affixed.ts";
import type { Collection } from "./collection.ts";
import type { Chance } from "./draw.ts";
import { mistyped } from "./mistyped.ts";
import { threeWords } from "./three-words.ts";
import { transliterated } from "./transliterated.ts";

/** The classes of queries that are made from texts. */
export const classes = ["three-words", "affixed", "typo-1", "typo-2", "transliteration"] as const;
export type QueryClass = (typeof classes)[number];
export type QuerySets = Readonly<Record<QueryClass, readonly Query[]>>;

/** How one query of each class is made; null is another try. */
export const makers: Readonly<Record<QueryClass, (from: Collection, chance: Chance) => Query | null>> = {
  "three-words": threeWords,
  affixed,
  "typo-1": (from, chance) => mistyped(from, chance, 1),
  "typo-2": (from, chance) => mistyped(from, chance, 2),
  transliteration: transliterated,
};

/** Chance fails now and then; a collection that has no such query at all must not be tried for ever. */
const TRIES = 500;

/** Up to `count` different queries of each class; the same for the same texts and seed. */
export function querySets(from: Collection, count: number, seed: number): QuerySets {
  const made = (name: QueryClass, place: number): Query[] => {
    const chance = random(seed + place);
    const queries = new Map<string, Query>();
    for (let tried = 0; queries.size < count && tried < count * TRIES; tried += 1) {
      const query = makers[name](from, chance);
      if (query) queries.set(query.query, query);
    }
    return [...queries.values()];
  };
  return Object.fromEntries(classes.map((name, place) => [name, made(name, place)])) as Record<
    QueryClass,
    Query[]
  >;
}
