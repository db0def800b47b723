import type { SitePath } from "../urls.ts";

/** One file of the output, before it is rendered: the page plan is a list of these. */
export interface PageEntry<Data = unknown> {
  readonly url: SitePath;
  /** The Eleventy page template, `src/pages/templates/<template>.11ty.ts`. */
  readonly template: TemplateName;
  /** Name of the layout or serialiser within that template. */
  readonly kind: string;
  readonly data: Data;
  /** Covers all that the output depends on: equal fingerprints, equal bytes. */
  readonly fingerprint: string;
}

/** `page`: an HTML page through a Nunjucks layout; `article`: the same with its body put in; `machine`: feeds, sitemaps, JSON. */
export type TemplateName = "article" | "page" | "machine";
