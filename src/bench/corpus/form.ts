import type { Story } from "./story.ts";

/** A file by its path below the corpus. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** How a tool's authors write: a file for each story, and files that stand beside them. */
export interface Form {
  readonly file: (story: Story) => CorpusFile;
  readonly beside: readonly CorpusFile[];
}
