import { wordOf } from "../families.ts";
import type { WordPostings } from "../word-file.ts";

/** Where something of a query stands in the articles of one bundle. */
export interface Matches {
  /** Weighted number of places by article; 0: not there. */
  readonly weights: Float32Array;
  /** How many articles have it. */
  readonly articles: number;
  /** Its places among the words of an article, ascending. */
  readonly places: (words: readonly string[]) => readonly number[];
}

/** Words that count for a term; `factor` is less for other forms of the word than for the one that was asked. */
export interface Weighted {
  readonly postings: WordPostings;
  readonly factor: number;
}

/** Any of the words. */
export function anyOf(words: readonly Weighted[], docs: number): Matches {
  const weights = new Float32Array(docs);
  let articles = 0;
  for (const { postings, factor } of words) {
    postings.docs.forEach((doc, at) => {
      if (weights[doc] === 0) articles += 1;
      weights[doc] = (weights[doc] ?? 0) + (postings.weights[at] ?? 0) * factor;
    });
  }
  const own = new Set(words.map(({ postings }) => wordOf(postings.word)));
  return {
    weights,
    articles,
    places: (of) => of.flatMap((word, place) => (own.has(word) ? [place] : [])),
  };
}

/** Either of several terms. */
export function either(all: readonly Matches[], docs: number): Matches {
  const [only] = all;
  if (only && all.length === 1) return only;
  const weights = new Float32Array(docs);
  for (let doc = 0; doc < docs; doc += 1) {
    for (const each of all) weights[doc] = Math.max(weights[doc] ?? 0, each.weights[doc] ?? 0);
  }
  return {
    weights,
    articles: weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0),
    places: (words) => [...new Set(all.flatMap((each) => each.places(words)))].sort((a, b) => a - b),
  };
}

/** One word of a phrase, with its places by article. */
export interface Row extends Matches {
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
}

/** The terms one after the other: the places of a match are those of all its words. */
export function inARow(all: readonly Row[], docs: number): Matches {
  const weights = new Float32Array(docs);
  let articles = 0;
  for (const doc of together(all, docs)) {
    const places = all.map(({ placesOf }) => placesOf.get(doc) ?? []);
    const runs = starts(places).length;
    if (runs === 0) continue;
    articles += 1;
    // A run weighs what its words weigh there, on the whole.
    const share = Math.min(...all.map((each, at) => (each.weights[doc] ?? 0) / (places[at]?.length ?? 1)));
    weights[doc] = share * runs;
  }
  return {
    weights,
    articles,
    places: (words) =>
      starts(all.map((each) => each.places(words))).flatMap((place) => all.map((_, n) => place + n)),
  };
}

/** Articles that have all of these. */
export function together(all: readonly Matches[], docs: number): number[] {
  const found: number[] = [];
  for (let doc = 0; doc < docs; doc += 1)
    if (all.every((each) => (each.weights[doc] ?? 0) > 0)) found.push(doc);
  return found;
}

/** Places from which on there is one of each in turn. */
function starts([first = [], ...others]: readonly (readonly number[])[]): number[] {
  const next = others.map((places) => new Set(places));
  return first.filter((place) => next.every((set, n) => set.has(place + n + 1)));
}
