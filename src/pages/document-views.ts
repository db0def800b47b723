import type { DateView, Link, PageView } from "./views.ts";

/** layouts/page.njk: plain pages from `_portal/pages/`; the 404 page too. */
export interface DocumentView extends PageView {
  readonly heading: string;
  /** Safe HTML. */
  readonly html: string;
  readonly updated: DateView | null;
}

/** layouts/corrections.njk */
export interface CorrectionsView extends PageView {
  readonly heading: string;
  readonly intro: string;
  readonly items: readonly { readonly date: DateView; readonly text: string; readonly article: Link }[];
}

/** layouts/not-found.njk */
export interface NotFoundView extends PageView {
  readonly heading: string;
  readonly text: string;
}

/** layouts/notice.njk: in place of a story that was taken down. */
export interface NoticeView extends PageView {
  readonly eyebrow: string | null;
  readonly heading: string;
  readonly text: string;
  readonly reason: string | null;
  readonly published: DateView | null;
  readonly retracted: DateView | null;
}
