import { remembering } from "../reader.ts";
import { distance, slips, unlikeliness } from "./distance.ts";
import { entries } from "./front-coding.ts";
import { isSpellable, type Probe, probes, wordOf } from "./places.ts";
import { SHARD_INDEX, type ShardIndex, shardFile } from "./shard-index.ts";

/** Reads a file of one set of shards; null where there is none. */
export type ReadShard = (file: string) => Promise<string | null>;

/** A word of the corpus that may be meant. */
export interface Candidate {
  readonly word: string;
  /** Slips between the two: 1, or 2 for words of eight letters and more. */
  readonly distance: number;
  /** About the number of articles that hold it. */
  readonly count: number;
}

/** Words that may be meant by a folded one, likeliest first; none for numbers and words of fewer than four letters. */
export type Corrector = (word: string) => Promise<Candidate[]>;

/** Words so long may have two slips, which may have made them shorter. */
const TWO_EDITS_FROM = 8;
const SHORTEST_WITH_TWO = 6;

/** Looks words up in sets of shards, the frozen one and the hot one. Each file is read once. */
export function corrector(readers: readonly ReadShard[]): Corrector {
  const sets = readers.map(vocabulary);
  const counted = async (typed: string, edits: 1 | 2): Promise<Candidate[]> => {
    const counts = new Map<string, number>();
    for (const found of await Promise.all(sets.map((find) => find(probes(typed, edits))))) {
      for (const [word, count] of found) counts.set(word, (counts.get(word) ?? 0) + count);
    }
    return [...counts]
      .filter(([word]) => word !== typed && Math.abs(word.length - typed.length) <= 2)
      .map(([word, count]) => ({ word, count, distance: distance(typed, word, slips) }))
      .filter((candidate) => candidate.distance <= edits);
  };
  return async (typed) => {
    if (!isSpellable(typed)) return [];
    const near = await counted(typed, 1);
    if (near.length > 0 || typed.length < SHORTEST_WITH_TWO) return ranked(typed, near);
    const far = await counted(typed, 2);
    return ranked(
      typed,
      far.filter(({ word }) => Math.max(word.length, typed.length) >= TWO_EDITS_FROM),
    );
  };
}

function ranked(typed: string, candidates: readonly Candidate[]): Candidate[] {
  const scored = candidates.map((candidate) => ({ candidate, score: score(typed, candidate) }));
  return scored
    .sort(
      (a, b) =>
        a.candidate.distance - b.candidate.distance ||
        b.score - a.score ||
        (a.candidate.word < b.candidate.word ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

/** Likely slips, common words and a right first letter speak for a candidate, measured in halvings of its chance. */
const score = (typed: string, { word, count }: Candidate): number =>
  Math.log2(count + 1) - 6 * distance(typed, word, unlikeliness) + (word[0] === typed[0] ? 1 : 0);

/** Finds words and counts of one set. */
function vocabulary(read: ReadShard): (wanted: readonly Probe[]) => Promise<Map<string, number>> {
  const once = remembering(read);
  const shards = remembering(async (file) => entries((await once(file)) ?? ""));
  return async (wanted) => {
    const text = await once(SHARD_INDEX);
    const found = new Map<string, number>();
    if (text === null) return found;
    const index: ShardIndex = JSON.parse(text);
    const read = wanted.map(async (probe) => ({
      probe,
      parts: await Promise.all(filesOf(probe, index).map(shards)),
    }));
    for (const { probe, parts } of await Promise.all(read)) {
      for (const { key, power } of parts.flat()) {
        if (key.startsWith(probe.prefix)) found.set(wordOf(key, probe.family), 2 ** power);
      }
    }
    return found;
  };
}

/** The shards that a stretch of keys lies in. */
function filesOf({ family, prefix }: Probe, index: ShardIndex): string[] {
  const starts = index[family];
  const first = Math.max(
    starts.findLastIndex((start) => start <= prefix),
    0,
  );
  const last = starts.findLastIndex((start) => start <= `${prefix}\uffff`);
  return starts.slice(first, last + 1).map((_, place) => shardFile(family, first + place));
}
