import type { Difference } from "./bootstrap.ts";
import type { QueryClass } from "./queries/query-sets.ts";
import type { HitCheck } from "./scale/check-hits.ts";
import type { Reading } from "./watch-reads.ts";

/** Names of the sets: classes that are made from the texts, and the questions that people asked. */
export type SetName = QueryClass | "facqa";

/** What the evaluation found, as `--json` prints it. Times in milliseconds. */
export interface SearchResults {
  readonly passages: number;
  /** Queries by set. */
  readonly queries: Readonly<Record<SetName, number>>;
  /** Ours first. */
  readonly engines: readonly EngineResults[];
  readonly comparison: Comparison;
}

export interface EngineResults {
  readonly name: string;
  readonly setup: string;
  readonly sets: Readonly<Record<SetName, Quality>>;
  /** Over the generated classes, each counting alike. */
  readonly macro: Quality;
  readonly indexMs: number;
  readonly queryMs: Spread;
  readonly transfer: Transfer;
  /** Of ours alone. */
  readonly hits: HitCheck | null;
}

export interface Quality {
  /** Mean reciprocal rank among the first ten. */
  readonly mrr: number;
  /** Share of the queries whose text is among them. */
  readonly recall: number;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Bytes of a whole index; or, where a query reads pieces, of the first query and of those after it. */
export type Transfer =
  | { readonly whole: number }
  | { readonly first: Reading; readonly next: { readonly requests: Spread; readonly bytes: Spread } };

/** Our MRR@10 less the best rival's, query by query. */
export interface Comparison {
  /** The rival whose macro average is highest. */
  readonly rival: string;
  readonly macro: Difference;
  readonly classes: Readonly<Record<QueryClass, Difference>>;
}
