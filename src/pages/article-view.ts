import type { Language } from "../portal.ts";
import type { AdView } from "./ads-view.ts";
import type { Card, DateView, Link, PageView, PictureView } from "./views.ts";

/** layouts/article.njk */
export interface ArticleView extends PageView {
  readonly article: {
    readonly url: string;
    readonly lang: Language;
    readonly dir: "ltr" | "rtl";
    readonly headline: string;
    readonly kicker: string | null;
    readonly standfirst: string | null;
    readonly section: Link;
    readonly published: DateView;
    readonly updated: DateView | null;
    /** Address of the page that shows what was changed since publication; null where there is none. */
    readonly history: string | null;
    readonly place: string | null;
    readonly outlet: string | null;
    /** `3 menit baca` */
    readonly readingTime: string;
    readonly authors: readonly (Link & {
      readonly role: string | null;
      /** File of a small portrait. */
      readonly face: string | null;
    })[];
    readonly sources: readonly (Link & { readonly site: string | null })[];
    readonly credit: string | null;
    /** Where the story can be passed on to, headline and address in each link. */
    readonly share: readonly Link[];
    readonly comments: number | null;
    readonly views: number | null;
    /** The same two, written for readers: `1.002 komentar`. */
    readonly commentsText: string | null;
    readonly viewsText: string | null;
    readonly image: PictureView | null;
    readonly topics: readonly Link[];
    readonly corrections: readonly { readonly date: DateView; readonly text: string }[];
    readonly series: {
      readonly label: string;
      readonly name: string;
      readonly href: string;
      readonly parts: readonly (Link & { readonly current: boolean })[];
    } | null;
    readonly translations: readonly (Link & { readonly lang: Language; readonly dir: "ltr" | "rtl" })[];
    readonly sponsored: string | null;
    readonly live: boolean;
    readonly opinion: boolean;
    readonly breaking: boolean;
    readonly draft: boolean;
    readonly discussion: boolean;
    readonly discussionText: readonly string[];
  };
  /** Body in order; `html` is safe to print. Put in at render time from `bodyHash`. Of a live story, what stands before its entries. */
  readonly blocks: readonly BlockView[];
  /** Entries of a live story, in the order in which they are shown; else empty. */
  readonly entries: readonly EntryView[];
  /** Read-also items that stand at the end, outside the body. `href` null where the title matches no article. */
  readonly readAlso: readonly ReadAlsoView[];
  /** "Dirujuk oleh". */
  readonly backlinks: readonly Link[];
  readonly related: readonly Card[];
  readonly previous: Link | null;
  readonly next: Link | null;
}
export interface ReadAlsoView {
  readonly title: string;
  readonly href: string | null;
}
/** An entry of a live story. */
export interface EntryView {
  readonly id: string;
  readonly title: string;
  readonly iso: string;
  /** `19.05 WIB` */
  readonly time: string;
  /** `Selasa, 24 November 2026`, where it is not the day of publication. */
  readonly day: string | null;
  readonly pinned: boolean;
  readonly blocks: readonly BlockView[];
}
export type BlockView =
  | { readonly type: "html"; readonly html: string }
  | { readonly type: "figure"; readonly picture: PictureView }
  | { readonly type: "ad"; readonly ad: AdView }
  | { readonly type: "gallery"; readonly pictures: readonly PictureView[]; readonly label: string }
  | { readonly type: "readAlso"; readonly items: readonly ReadAlsoView[] };
