import type { Found } from "./articles/find.ts";
import type { NoHistory } from "./history/model.ts";
import type { PageEntry } from "./pages/entry.ts";
import type { RenderEntry } from "./pages/page-template.ts";
import type { Explanation, Reason } from "./pages/staleness.ts";
import type { Memory } from "./pieces.ts";
import type { Portal } from "./portal.ts";
import type { Problem } from "./problems.ts";
import type { Manifest } from "./publish/manifest.ts";
import type { Counts } from "./publish/publish.ts";
import type { Expectations, Rendered } from "./publish/rendered.ts";
import type { Workplace } from "./publish/workplace.ts";
import type { Clock } from "./reading.ts";
import type { Shares } from "./render/batches.ts";
import type { SecondThread } from "./second-thread.ts";
import type { StageTimes } from "./stopwatch.ts";

export interface BuildOptions {
  readonly articles?: string;
  readonly out?: string;
  readonly cache?: string;
  /** The clock where it is absent. */
  readonly now?: Clock;
  /** Believe nothing of the cache. */
  readonly full?: boolean;
  /** Publish everything else when article files have errors, and of those the last valid version in git's history. */
  readonly skipInvalid?: boolean;
  /** Show drafts and embargoed stories, marked: for previews only. */
  readonly drafts?: boolean;
  /**
   * `later` leaves a search index that is published as it is, for the next build to see to: for previews.
   * False leaves the search index out: for measuring.
   */
  readonly search?: boolean | "later";
  /** What this process knows of its state: for processes that build more than once. */
  readonly memory?: Memory;
  /** What this process knows of the output: for processes that build more than once and alone write there. */
  readonly output?: OutputMemory;
  /** How this process finds the article files, where it is told of their changes. */
  readonly found?: () => Found;
  /** A path of the portal, such as `/dunia/`: the summary says why its page was rendered or not. */
  readonly explain?: string | undefined;
  readonly progress?: (stage: string, done: number, total: number) => void;
}

/** The manifest of an output as the last build left it; null where state and output must be looked at. */
export interface OutputMemory {
  present: Manifest | null;
}

/** What a build did. */
export interface Summary {
  readonly articles: number;
  readonly pages: Counts;
  /** How many pages were rendered, by reason. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  /** Of the page that was asked about. */
  readonly explained: Explanation | null;
  /** Milliseconds by stage. */
  readonly stages: StageTimes;
  readonly peakMemoryMB: number;
  /** When the same articles would next give another output (an embargo, an expiry …), ISO 8601, or null. */
  readonly next: string | null;
  readonly out: string;
  readonly problems: readonly Problem[];
  /** Article files that were not published as they are. */
  readonly skipped: readonly Skipped[];
  /** Stories whose changes since publication are shown, and why there are none. */
  readonly history: { readonly stories: number; readonly missing: NoHistory | null };
}

/** An article file with errors, and what readers see in its place. */
export interface Skipped {
  readonly file: string;
  /** Commit of its last valid version, which is published; null where there is none, and nothing is. */
  readonly commit: string | null;
  /** Its errors. */
  readonly problems: readonly Problem[];
}

/** The content has errors: nothing is published, the old output stays. */
export class ContentError extends Error {
  override name = "ContentError";
  constructor(
    readonly problems: readonly Problem[],
    /** Whether an error stands in the configuration. */
    readonly configuration: boolean,
    /** With which configuration the articles were read, and as of when. */
    readonly read: { readonly portal: Portal; readonly now: number },
  ) {
    super("the articles have errors; nothing was published");
  }
}

/** The output folder holds something that is not Warta's. */
export class ForeignFolderError extends Error {
  override name = "ForeignFolderError";
}

/** A build that knows what is stale and has rendered nothing yet. It holds the output's lock. */
export interface Preparation {
  readonly stale: readonly PageEntry[];
  /** Makes what renders an entry and notes it among the proofs. */
  readonly renderer: (shares: Shares) => RenderEntry;
  readonly place: Workplace;
  readonly proofs: Rendered;
  readonly expected: Expectations;
  /** Another thread that renders; null where there is little to render. */
  readonly second: SecondThread | null;
  /** Indexes, verifies and publishes what was rendered into staging, or (Eleventy by itself) into the output. */
  readonly finish: (rendered: "in staging" | "in place") => Promise<Summary>;
  readonly release: () => Promise<void>;
}
