import type { WordPostings } from "../index-chunk.ts";

/** Where something of a query stands in the articles of one bundle. */
export interface Matches {
  /** Weighted number of places by article; 0: not there. */
  readonly weights: Float32Array;
  /** How many articles have it. */
  readonly articles: number;
  /** Its places in an article, ascending. */
  readonly places: (doc: number) => readonly number[];
}

/** Words that count for a term; `factor` is less for other forms of the word than for the one that was asked. */
export interface Weighted {
  readonly postings: WordPostings;
  readonly factor: number;
}

/** The places of any of the words. */
export function anyOf(words: readonly Weighted[], docs: number): Matches {
  const weights = new Float32Array(docs);
  let articles = 0;
  for (const { postings, factor } of words) {
    postings.docs.forEach((doc, at) => {
      if (weights[doc] === 0) articles += 1;
      weights[doc] = (weights[doc] ?? 0) + (postings.weights[at] ?? 0) * factor;
    });
  }
  const places = (doc: number): number[] => {
    const found = words.flatMap(({ postings }) => placesIn(postings, doc));
    return words.length > 1 ? found.sort((a, b) => a - b) : found;
  };
  return { weights, articles, places };
}

/** Either of several terms. */
export function either(all: readonly Matches[], docs: number): Matches {
  const [only] = all;
  if (only && all.length === 1) return only;
  const weights = new Float32Array(docs);
  for (let doc = 0; doc < docs; doc += 1) {
    for (const each of all) weights[doc] = Math.max(weights[doc] ?? 0, each.weights[doc] ?? 0);
  }
  const places = (doc: number): number[] =>
    [...new Set(all.flatMap((each) => each.places(doc)))].sort((a, b) => a - b);
  return { weights, articles: weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0), places };
}

/** The terms one after the other: all places of the words of each such run. */
export function inARow(all: readonly Matches[], docs: number): Matches {
  const [first, ...others] = all;
  const weights = new Float32Array(docs);
  const found = new Map<number, number[]>();
  for (let doc = 0; first && doc < docs; doc += 1) {
    if (!all.every((each) => (each.weights[doc] ?? 0) > 0)) continue;
    const next = others.map((each) => new Set(each.places(doc)));
    const starts = first.places(doc).filter((place) => next.every((set, n) => set.has(place + n + 1)));
    if (starts.length === 0) continue;
    found.set(
      doc,
      starts.flatMap((place) => all.map((_, n) => place + n)),
    );
    // A run weighs what its words weigh there, on the whole.
    const share = Math.min(...all.map((each) => (each.weights[doc] ?? 0) / each.places(doc).length));
    weights[doc] = share * starts.length;
  }
  return { weights, articles: found.size, places: (doc) => found.get(doc) ?? [] };
}

function placesIn({ docs, starts, places }: WordPostings, doc: number): number[] {
  let low = 0;
  let high = docs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = docs[middle] ?? 0;
    if (there === doc) return Array.from(places.subarray(starts[middle], starts[middle + 1]));
    if (there < doc) low = middle + 1;
    else high = middle - 1;
  }
  return [];
}
