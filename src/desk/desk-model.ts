/** What the desk's page and its API say to one another. */
import type { DeskWords } from "../i18n/desk/id.ts";
import type { ProblemJson } from "../report/json.ts";
import type { Edit } from "./edit-article.ts";
import type { FormField } from "./form-field.ts";

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** All that the form is made of, and the words of the page. */
export interface DeskPortal {
  readonly name: string;
  readonly lang: "id" | "en";
  readonly zone: string;
  /** The portal's front page. */
  readonly home: string;
  readonly words: DeskWords;
  readonly form: readonly FormField[];
  readonly sections: readonly Named[];
  readonly authors: readonly Named[];
  readonly sources: readonly Named[];
  readonly topics: readonly Named[];
  readonly defaultSection: string;
  /** The instant of asking, as editors write dates. */
  readonly now: string;
}

/** Where a story stands on its way to readers. */
export type StoryState = "draft" | "waiting" | "public" | "expired" | "broken";

export interface StoryLine {
  readonly file: string;
  readonly headline: string;
  readonly section: string | null;
  /** ISO 8601 in the portal's zone; null where the file has an error. */
  readonly published: string | null;
  readonly state: StoryState;
  /** When it appears, of stories that wait. */
  readonly from: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly wire: boolean;
}

export interface OpenedStory {
  readonly file: string;
  readonly hash: string;
  /** Null where the front matter cannot be shown as a form: then the file is edited as a text. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly body: string;
  readonly source: string;
  readonly checked: Checked;
}

/** What Warta makes of a text that may not be saved yet. */
export interface Checked {
  readonly problems: readonly ProblemJson[];
  /** Number of the body's first line in the file. */
  readonly bodyLine: number;
  readonly words: number;
  readonly minutes: number;
  /** What the text itself says of fields that the form leaves empty. */
  readonly read: Readonly<Record<string, string>>;
  /** The address that it will have, or null. */
  readonly url: string | null;
}

/** An edit of a file; without a file, of one that is to be made. */
export interface EditRequest {
  readonly file: string | null;
  readonly wire: boolean;
  /** Of the bytes that were opened. */
  readonly hash: string | null;
  /** Where a new file is to lie: beside the pictures that were uploaded for it. */
  readonly folder: string | null;
  readonly edit: Edit;
}
