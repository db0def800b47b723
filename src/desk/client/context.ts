import type { DeskPortal, StoryLine } from "../desk-model.ts";

/** What controls need to know of the portal and of the story that they belong to. */
export interface Context {
  readonly portal: DeskPortal;
  readonly stories: readonly StoryLine[];
  /** Puts a picture beside the story, and gives its name. */
  readonly upload: (file: File) => Promise<string>;
  /** Where a picture that the story names can be looked at. */
  readonly pictureHref: (name: string) => string;
  /** Tells a person something in passing. */
  readonly say: (text: string) => void;
}

/** A part of the form that holds a value; null stands for none. */
export interface Field {
  readonly root: HTMLElement;
  readonly value: () => unknown;
  /** What the text says where this is empty. */
  readonly suggest?: (text: string) => void;
}
