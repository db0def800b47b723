import { byteReader, byteWriter } from "./varints.ts";

/** In which articles a word stands. */
export interface WordPostings {
  readonly word: string;
  /** Numbers of articles, ascending. */
  readonly docs: Uint32Array;
  /** Sum of the weights of the word's places, by article; 1 for each place in plain text. */
  readonly weights: Float32Array;
  /** Where its places are: a file below `places/`, and which of the words there it is. */
  readonly places: { readonly file: string; readonly at: number };
}

/** Words of an index file whose places are in one file. */
export interface Run {
  readonly file: string;
  readonly words: number;
}

/** Weights are kept in eighths. */
const EIGHTHS = 8;

const text = { encode: new TextEncoder(), decode: new TextDecoder() };

/**
 * Writes words, in order, without their places, which most queries do not need and which are nine tenths of an index.
 * All numbers are those of `varints.ts`, in columns, since like beside like packs better: the words, each as the
 * length of what it shares with the one before, in bytes, and the rest; how many articles each has; the runs; then of
 * all words the articles' numbers, as differences; then their weights.
 */
export function writeWords(
  words: readonly Pick<WordPostings, "word" | "docs" | "weights">[],
  runs: readonly Run[],
): Uint8Array {
  const out = byteWriter();
  out.number(words.length);
  let before = new Uint8Array();
  for (const { word } of words) {
    const bytes = text.encode.encode(word);
    let shared = 0;
    while (shared < before.length && before[shared] === bytes[shared]) shared += 1;
    out.number(shared);
    out.bytes(bytes.subarray(shared));
    before = bytes;
  }
  for (const { docs } of words) out.number(docs.length);
  out.number(runs.length);
  for (const { file, words: count } of runs) {
    out.number(count);
    out.bytes(text.encode.encode(file));
  }
  for (const { docs } of words) for (let at = 0; at < docs.length; at += 1) out.number(step(docs, at));
  for (const { weights } of words) for (const weight of weights) out.number(Math.round(weight * EIGHTHS));
  return out.written();
}

/** The words of a file that begin so, in order. */
export function wordsIn(file: Uint8Array, prefix: string): WordPostings[] {
  const { words, counts, runs, end } = headOf(file);
  const read = byteReader(file, end);
  const found: { word: string; docs: Uint32Array; at: number }[] = [];
  for (const [at, word] of words.entries()) {
    const count = counts[at] ?? 0;
    if (word.startsWith(prefix)) found.push({ word, docs: ascending(read, count), at });
    else read.skip(count);
  }
  let last = 0;
  return found.map(({ word, docs, at }) => {
    for (; last < at; last += 1) read.skip(counts[last] ?? 0);
    last += 1;
    const weights = Float32Array.from(docs, () => read.number() / EIGHTHS);
    return { word, docs, weights, places: placeIn(runs, at) };
  });
}

/** All words of a file, with the number of their articles. */
export function vocabularyOf(file: Uint8Array): [word: string, articles: number][] {
  const { words, counts } = headOf(file);
  return words.map((word, at) => [word, counts[at] ?? 0]);
}

/** Writes the places of words one after the other: how many each article has, then the places, as differences. */
export function writePlaces(words: readonly (readonly Uint32Array[])[]): Uint8Array {
  const out = byteWriter();
  for (const places of words) {
    const own = byteWriter();
    for (const { length } of places) own.number(length);
    for (const of of places) for (let at = 0; at < of.length; at += 1) own.number(step(of, at));
    out.bytes(own.written());
  }
  return out.written();
}

/** The places of one of a file's words, by the order of the articles that have it. */
export function placesIn(file: Uint8Array, at: number, articles: number): Uint32Array[] {
  const read = byteReader(file);
  for (let before = 0; before < at; before += 1) read.bytes();
  const own = byteReader(read.bytes());
  const counts = Array.from({ length: articles }, () => own.number());
  return counts.map((count) => ascending(own, count));
}

type Reader = ReturnType<typeof byteReader>;

/** What a file begins with, read once: a query asks the same files again and again. */
function headOf(file: Uint8Array): Head {
  const head = heads.get(file) ?? readHead(byteReader(file));
  heads.set(file, head);
  return head;
}

interface Head {
  readonly words: readonly string[];
  /** How many articles each has. */
  readonly counts: readonly number[];
  readonly runs: readonly Run[];
  /** Where the head ends. */
  readonly end: number;
}

const heads = new WeakMap<Uint8Array, Head>();

function readHead(read: Reader): Head {
  let before = new Uint8Array();
  const words = Array.from({ length: read.number() }, () => {
    const shared = before.subarray(0, read.number());
    const rest = read.bytes();
    before = new Uint8Array(shared.length + rest.length);
    before.set(shared);
    before.set(rest, shared.length);
    return text.decode.decode(before);
  });
  const counts = words.map(() => read.number());
  const runs = Array.from({ length: read.number() }, (): Run => {
    const count = read.number();
    return { words: count, file: text.decode.decode(read.bytes()) };
  });
  return { words, counts, runs, end: read.at() };
}

const step = (ascending: Uint32Array, at: number): number =>
  (ascending[at] ?? 0) - (at === 0 ? 0 : (ascending[at - 1] ?? 0));

function ascending(read: Reader, count: number): Uint32Array {
  let last = 0;
  return Uint32Array.from({ length: count }, () => {
    last += read.number();
    return last;
  });
}

function placeIn(runs: readonly Run[], word: number): WordPostings["places"] {
  let at = word;
  for (const { file, words } of runs) {
    if (at < words) return { file, at };
    at -= words;
  }
  throw new RangeError(`word ${word} is in no run`);
}
