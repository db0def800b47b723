import type { Severity } from "../problems.ts";
import type { Note } from "./note.ts";

/** What became of one thing that a source holds. */
export interface ImportOutcome {
  /** Where it was: an address, a number of the export, a path in the folder. */
  readonly source: string;
  /** `post`, `page`, `attachment` …, as the source calls it. */
  readonly type: string;
  readonly title: string;
  /** Below the articles folder; null where it became no file. */
  readonly file: string | null;
  readonly status: "imported" | "skipped";
  readonly notes: readonly Note[];
}

/** Something wrong with a source itself. Texts are in `i18n/import`, by code. */
export interface ImportProblem {
  readonly file: string;
  readonly line: number;
  readonly severity: Severity;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Takes what an import finds, as it finds it. */
export interface ImportSink {
  readonly outcome: (outcome: ImportOutcome) => void;
  readonly problem: (problem: ImportProblem) => void;
}
