/** What a speed run found, as `--json` prints it. Times in milliseconds, sizes in bytes. */
export interface Results {
  readonly date: string;
  readonly machine: Machine;
  readonly rounds: number;
  /** Versions of all that took part, by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Peers that did not take part, and why. */
  readonly missing: Readonly<Record<string, string>>;
  /** Every size that was built, the smallest first. */
  readonly sizes: readonly SizeResults[];
  /** Exponent of a clean build's time over the number of articles, for each tool that built more than one size. */
  readonly growth: Readonly<Record<string, number>>;
  /** What a fresh machine must fetch to publish as fast as one that has built before; of the largest size. */
  readonly state: StateResults;
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly tmpfs: boolean;
  readonly node: string;
}

/** Builds of one kind. */
export interface Measured {
  readonly ms: readonly number[];
  /** The highest of them; null where the system does not tell. */
  readonly peakBytes: number | null;
}

export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** A tool's clean builds and what they wrote. */
export interface CleanResults extends Measured {
  readonly output: Size;
}

export interface SizeResults {
  readonly articles: number;
  /** Clean builds by tool, Warta's two ways among them. */
  readonly clean: Readonly<Record<string, CleanResults>>;
  /** Warta's builds that find the state of one before; empty where the size was only built for the growth. */
  readonly again: readonly AgainResults[];
  /** Empty of large corpora, and where `again` is. */
  readonly preview: PreviewResults;
}

/** Times from an edit's saving to its page being served by a running preview, by tool. */
export type PreviewResults = Readonly<Record<string, readonly number[]>>;

/** Warta's builds after one kind of change. */
export interface AgainResults {
  readonly change: Change;
  readonly withSearch: Measured;
  readonly withoutSearch: Measured;
}

/** What changed since the build before. `recent` is of the last days, `deep` of the corpus's first month. */
export type Change =
  | "every page"
  | `recent ${"added" | "edited" | "retitled" | "deleted"}`
  | `deep ${"edited" | "retitled" | "deleted"}`;

export interface StateResults {
  readonly articles: number;
  readonly cache: Size;
  readonly dist: Size;
  readonly archives: readonly Archive[];
  /** A build right after the restoring, nothing changed: whether the restored state is believed. */
  readonly afterRestoring: { readonly ms: number; readonly written: number } | null;
}

/** The state packed into one file, and how long it takes to have it back. */
export interface Archive {
  readonly kind: "gzip" | "zstd";
  readonly bytes: number;
  readonly packMs: number;
  readonly restoreMs: number;
}
