import type { SitePath } from "../urls.ts";

/** One file of the output, before it is rendered: the page plan is a list of these. */
export interface PageEntry<Data = unknown> {
  readonly url: SitePath;
  /** Below the output folder. */
  readonly file: string;
  /** The Eleventy page template, `src/pages/templates/<template>.11ty.ts`. */
  readonly template: TemplateName;
  /** Name of the layout or serialiser within that template. */
  readonly kind: string;
  /** What the layout shows. Made when the page is rendered: most pages of most builds are not. */
  readonly data: () => Data;
  /** Covers all that the output depends on: equal fingerprints, equal bytes. See `parts`. */
  readonly fingerprint: string;
  /** It names the fingerprints of other pages, which only the thread that made the whole plan knows. */
  readonly alone?: boolean;
}

/** `page`: an HTML page through a Nunjucks layout; `article`: the same with its body put in; `machine`: feeds, sitemaps, JSON. */
export type TemplateName = "article" | "page" | "machine";

/** What a fingerprint is made of, so that a build can say why a page was stale. */
export interface Parts {
  /** Code, layouts, styles, settings and the frame of every page. */
  readonly frame: string;
  /** What the page says by itself: the article, or the list's heading. */
  readonly own: string;
  /** What it shows of other stories: cards, headlines, neighbours. */
  readonly others: string;
}

export const joined = ({ frame, own, others }: Parts): string => `${frame}.${own}.${others}`;

/** The parts of a fingerprint. */
export function parts(fingerprint: string): Parts {
  const [frame = "", own = "", others = ""] = fingerprint.split(".");
  return { frame, own, others };
}
