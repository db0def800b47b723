import type { Language } from "../portal.ts";
import type { TimelineMonth } from "./list-views.ts";
import type { DateView, Link, PageView } from "./views.ts";

/** layouts/page.njk: plain pages from `_portal/pages/`; the 404 page too. */
export interface DocumentView extends PageView {
  readonly heading: string;
  /** Safe HTML. */
  readonly html: string;
  readonly updated: DateView | null;
  /** All plain pages, this one among them. */
  readonly siblings: readonly (Link & { readonly current: boolean })[];
}

/** layouts/corrections.njk */
export interface CorrectionsView extends PageView {
  readonly heading: string;
  readonly intro: string;
  readonly months: readonly {
    readonly label: string;
    readonly days: readonly (Omit<TimelineMonth["days"][number], "cards"> & {
      readonly items: readonly {
        readonly text: string;
        readonly article: Link;
        readonly lang: Language;
        readonly dir: "ltr" | "rtl";
      }[];
    })[];
  }[];
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

/** A run of text that stayed, was taken out or was put in. */
export interface PartView {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/** layouts/history.njk */
export interface HistoryView extends PageView {
  readonly heading: string;
  readonly intro: string;
  /** Address of the story. */
  readonly article: string;
  /** Newest first. */
  readonly changes: readonly {
    readonly date: DateView;
    readonly headline: readonly PartView[] | null;
    readonly standfirst: readonly PartView[] | null;
    readonly text: readonly (readonly PartView[])[];
  }[];
  /** That there are older ones, or null. */
  readonly earlier: string | null;
}
