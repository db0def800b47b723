import type { Spread, Transfer } from "../results.ts";
import type { Reading } from "../watch-reads.ts";
import type { HitCheck } from "./check-hits.ts";

/** What a size showed, as `--json` prints it. Times in milliseconds, sizes in bytes. */
export interface ScaleResults {
  readonly articles: number;
  readonly warta: SizeCost & {
    /** Fetched until the newest bundle's answer is shown, for a first query; null where there is one bundle only. */
    readonly newest: Reading | null;
    /** The whole build without the search index. */
    readonly without: { readonly ms: number; readonly peakBytes: number | null };
    readonly queryMs: Spread;
    /** The same in Chromium until the page shows the answer, the commonest word among them; null without a browser. */
    readonly browserMs: Spread | null;
    readonly hits: HitCheck;
    readonly inversions: number;
  };
  readonly pagefind: SizeCost;
}

/** What an index of that size costs. */
export interface SizeCost {
  /** Of the build with all its pages for us, of the indexing alone for Pagefind. */
  readonly ms: number;
  readonly peakBytes: number | null;
  /** Of the indexing alone. */
  readonly indexMs: number;
  readonly transfer: Transfer;
  /** All files of the index. */
  readonly held: Reading;
  /** Of those, what is new to a reader after one more article. */
  readonly update: Reading;
}
