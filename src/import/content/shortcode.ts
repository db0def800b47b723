import type { Take } from "../note.ts";

/** One shortcode with what stands between its tags. */
export interface Shortcode {
  readonly name: string;
  readonly named: ReadonlyMap<string, string>;
  readonly positional: readonly string[];
  readonly inner: string;
}

/** A file of the media library. */
export interface Attachment {
  readonly id: string;
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  readonly title: string;
}

export interface ShortcodeContext {
  readonly attachment: (id: string) => Attachment | null;
  /** The media of the post itself. */
  readonly own: () => readonly Attachment[];
  readonly take: Take;
  /** Names met so far: a closing tag of theirs without an opening one is no text. */
  readonly seen: Set<string>;
}
