import type { ArticleUrl } from "../urls.ts";
import type { Focus } from "./focus.ts";

/** A byline: `id` is the author page's slug, `name` what readers see. */
export interface Credited {
  readonly id: string;
  readonly name: string;
}

/** Where a story comes from; `url` is the source's own site, or null. */
export interface Source extends Credited {
  readonly url: string | null;
}

/** A picture as the editor named it, with its place in the article. `file` is relative to the articles folder, with `/`. */
export interface PictureRef {
  readonly file: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** What must stay visible where the picture is cropped; null for its middle. */
  readonly focus: Focus | null;
  /** Address that the picture leads to: of a video, most of the time. */
  readonly link: string | null;
  readonly line: number;
  readonly column: number;
}

/** A "Baca juga" title as written, with its place in the file. */
export interface ReadAlsoRef {
  readonly title: string;
  readonly line: number;
  readonly column: number;
}

/** A correction that the newsroom has made; `date` is `YYYY-MM-DD` in the portal's zone. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

/** A story that the newsroom has taken down: its address answers with a notice. `date` is like a correction's. */
export interface Retraction {
  readonly reason: string | null;
  readonly date: string | null;
}

/**
 * One piece of a body, in order. `html` was made by our own renderer and is safe to print;
 * `figure`, `gallery` and `readAlso` are indexes into `ArticleBody.pictures` and `Article.readAlso`,
 * since what they show depends on other files. `entry` opens an entry of a live story: its `day` is null on the day of
 * publication, its `time` is `19:05`, with a zone (`19:05 WITA`) where the editor wrote one.
 */
export type Block =
  | { readonly type: "html"; readonly html: string }
  | { readonly type: "figure"; readonly picture: number }
  | { readonly type: "gallery"; readonly pictures: readonly number[] }
  | { readonly type: "readAlso"; readonly items: readonly number[] }
  | {
      readonly type: "entry";
      readonly id: string;
      readonly day: string | null;
      readonly time: string;
      readonly title: string;
      readonly pinned: boolean;
    };

/** What only the article's own page, its feeds and the search index need; kept on disk, not in memory. */
export interface ArticleBody {
  readonly paragraphs: readonly string[];
  readonly blocks: readonly Block[];
  readonly pictures: readonly PictureRef[];
}

/** What is known of an article without its body. Instants are milliseconds since 1970 (UTC). */
export interface Article {
  /** Path below the articles folder, with `/`. */
  readonly file: string;
  readonly url: ArticleUrl;
  readonly slug: string;
  readonly lang: "id" | "en" | "ar";
  readonly headline: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  /** What the story is about, wherever it is told of: its standfirst, or how it begins. Null where it has no text. */
  readonly summary: string | null;
  readonly published: number;
  readonly updated: number | null;
  readonly dateline: { readonly place: string | null; readonly outlet: string | null } | null;
  readonly section: string;
  /** Ids of topics, front matter's first, no repeats. */
  readonly topics: readonly string[];
  readonly authors: readonly Credited[];
  readonly sources: readonly Source[];
  /** The credit as written, without parentheses: `mm/raialyoum`. */
  readonly credit: string | null;
  readonly comments: number | null;
  readonly views: number | null;
  readonly image: PictureRef | null;
  readonly readAlso: readonly ReadAlsoRef[];
  readonly discussion: boolean;
  /** Paragraphs that stand after `DISKUSI:`. */
  readonly discussionText: readonly string[];
  readonly corrections: readonly Correction[];
  readonly retracted: Retraction | null;
  /** Whether readers may see what was changed since publication. */
  readonly history: boolean;
  readonly series: { readonly id: string; readonly name: string; readonly part: number } | null;
  /** File of the original (relative to the articles folder) of which this is a translation. */
  readonly translationOf: string | null;
  /** Name of the sponsor of a paid piece. */
  readonly sponsored: string | null;
  readonly live: boolean;
  readonly opinion: boolean;
  readonly breaking: boolean;
  readonly draft: boolean;
  readonly embargo: number | null;
  readonly expires: number | null;
  /** Old site paths that redirect here; also WordPress's own, `/?p=123`. */
  readonly aliases: readonly string[];
  /** Words of headline, standfirst and body. */
  readonly words: number;
  /** Content hash of the body: stands for it wherever only "did it change?" matters. */
  readonly bodyHash: string;
}
