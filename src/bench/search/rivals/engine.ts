import type { Passage } from "../passage.ts";
import type { HitCheck } from "../scale/check-hits.ts";

/** A search engine that takes part. */
export interface Engine {
  readonly name: string;
  /** How it is set up, in a line for the report. */
  readonly setup: string;
  /** Indexes the passages; may keep files in the folder, which is its own. */
  readonly index: (passages: readonly Passage[], folder: string) => Promise<Indexed>;
}

/** Finds up to ten passages by their ids, the best first. */
export type Find = (query: string) => Promise<readonly number[]>;

/** An index that is ready. */
export interface Indexed {
  /** How long indexing took, in milliseconds. */
  readonly ms: number;
  readonly find: Find;
  readonly index: WholeIndex | PiecedIndex;
  /** Looks at what is shown for queries without errors; for ours alone. */
  readonly check?: (queries: readonly string[]) => Promise<HitCheck>;
}

/** An index that a reader must have as a whole before the first query. */
export interface WholeIndex {
  /** Gzipped. */
  readonly bytes: number;
}

/** An index of which a query reads what it needs. */
export interface PiecedIndex {
  readonly folder: string;
  /** Scripts that a reader needs and that lie elsewhere, gzipped. */
  readonly scriptBytes: number;
  /** A reader who has nothing yet. */
  readonly reader: () => Promise<Find>;
}
