/** One committed version of a story's file, as the main line of git's history has it. */
export interface Version {
  /** Author date of the commit in milliseconds; 0 where nobody needs it: of the first version. */
  readonly time: number;
  readonly blob: string;
  /** Path below the articles folder at that time. */
  readonly file: string;
  /** Per cent of the text that a rename kept, where the file had another path before; else null. */
  readonly kept: number | null;
  /** Stands for this version and all before it. */
  readonly chain: string;
}

/** Versions of the files that were changed since they were added, by path, oldest first. */
export type Versions = Readonly<Record<string, readonly Version[]>>;

/** A run of text that stayed, was taken out or was put in. */
export type Part = readonly [kind: "same" | "out" | "in", text: string];

/** What one revision changed for readers. */
export interface Change {
  readonly time: number;
  readonly headline: readonly Part[] | null;
  readonly standfirst: readonly Part[] | null;
  /** The paragraphs in which something changed. */
  readonly text: readonly (readonly Part[])[];
}

/** What was changed in a story since readers first saw it, newest first. */
export interface StoryHistory {
  readonly changes: readonly Change[];
  /** How many older changes are not among them. */
  readonly earlier: number;
}

/** Why there is no history. */
export type NoHistory = "off" | "no-git" | "shallow";
