import type { Take } from "../note.ts";

/** A picture as HTML names it. */
export interface PictureSource {
  readonly src: string;
  /** WordPress's number of it, or empty. */
  readonly id: string;
  readonly alt: string;
  readonly caption: string;
}

/** A picture that is there, as Markdown names it; or one that is not, with the address where it was. */
export type PictureAnswer =
  | { readonly kind: "there"; readonly path: string; readonly alt: string; readonly caption: string }
  | { readonly kind: "elsewhere"; readonly url: string | null };

/** Words that stand for what a page cannot show. */
export interface LinkWords {
  readonly picture: string;
  readonly video: string;
  readonly audio: string;
  readonly embed: string;
  readonly file: string;
}

/** The element around text within which `lineBreaks` holds: what stands between the blocks of the block editor. */
export const FREEFORM = "warta-freeform";

/** What a text needs to know of the world to become Markdown. */
export interface Surroundings {
  /** An address as it may stand in an article; null where it leads nowhere. */
  readonly href: (written: string) => string | null;
  /** The headline of the article to which an address leads, or null. */
  readonly headline: (written: string) => string | null;
  readonly picture: (source: PictureSource) => PictureAnswer;
  readonly words: LinkWords;
  /** Blank lines part paragraphs and line ends are breaks, as WordPress's classic editor has it. */
  readonly lineBreaks: boolean;
  readonly take: Take;
}
