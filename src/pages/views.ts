/**
 * What templates receive: shaped data, nothing to compute. Every `href` already has the base path; every
 * date is already words. All values are plain JSON, so that a page's fingerprint covers all that it shows.
 */
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../portal.ts";

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** One instant, in the portal's zone. */
export interface DateView {
  /** ISO 8601 with offset, for `datetime`. */
  readonly iso: string;
  /** `Sabtu, 10 Desember 2022, 13.45 WIB`; without the time where the article has none (midnight). */
  readonly full: string;
  /** `10 Des 2022` */
  readonly short: string;
  /** `16 Jumadilawal 1444 H` */
  readonly hijri: string;
}

export interface PictureView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Ready `srcset` values, best format first. */
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** The file that is saved for reading offline, and its size. */
  readonly phone: { readonly src: string; readonly bytes: number };
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** What a list shows of an article. One object per article, shared by all lists. */
export interface Card {
  readonly href: string;
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  readonly headline: string;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly section: Link;
  readonly published: DateView;
  readonly image: PictureView | null;
  readonly authors: readonly string[];
  readonly live: boolean;
  readonly opinion: boolean;
  readonly breaking: boolean;
  readonly sponsored: string | null;
  readonly draft: boolean;
  readonly minutes: number;
}

/** The same on every page of one language. */
export interface Shell {
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  /** The message catalogue of `lang`. */
  readonly t: Messages;
  readonly base: string;
  readonly name: string;
  readonly tagline: string;
  readonly publisher: {
    readonly name: string;
    readonly address: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly home: string;
  /** Main navigation: the sections. */
  readonly nav: readonly (Link & { readonly id: string })[];
  /** Footer: plain pages, archives, topics, corrections. */
  readonly more: readonly Link[];
  readonly social: readonly Link[];
  readonly search: string;
  /** URL of what the search boxes offer, fetched when a reader goes to one. */
  readonly suggestions: string;
  readonly archives: string;
  readonly corrections: string;
  readonly feed: string;
  /** Content-hashed URLs. `theme` runs before paint (blocking, tiny); `app` is a module. `searchApp` on the search page only, `offlineApp` where something can be saved. */
  readonly assets: {
    readonly css: string;
    readonly theme: string;
    readonly app: string;
    readonly searchApp: string;
    readonly offlineApp: string;
    readonly icon: string;
    readonly manifest: string;
  };
  /** URL of the small HTML fragment with the latest and the most read, fetched by script on article pages. */
  readonly fragment: string;
  /** Set on preview builds: a banner says so. */
  readonly preview: boolean;
}

/** Everything in `<head>` that differs by page. */
export interface Head {
  /** Whole `<title>`. */
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly type: "website" | "article";
  readonly image: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  /** Objects for `<script type="application/ld+json">`, written by the `jsonLd` filter, which escapes `<`. */
  readonly jsonLd: readonly object[];
  readonly noindex: boolean;
}

export interface PageView {
  readonly shell: Shell;
  readonly head: Head;
  /** Id of the section whose navigation item is current, or null. */
  readonly current: string | null;
  readonly breadcrumbs: readonly Link[];
}

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
    readonly place: string | null;
    readonly outlet: string | null;
    readonly minutes: number;
    readonly authors: readonly (Link & { readonly role: string | null })[];
    readonly sources: readonly (Link & { readonly site: string | null })[];
    readonly credit: string | null;
    readonly comments: number | null;
    readonly views: number | null;
    /** The same two, written for readers: `1.002`. */
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
  /** Body in order; `html` is safe to print. Put in at render time from `bodyHash`. */
  readonly blocks: readonly BlockView[];
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
export type BlockView =
  | { readonly type: "html"; readonly html: string }
  | { readonly type: "figure"; readonly picture: PictureView }
  | { readonly type: "readAlso"; readonly items: readonly ReadAlsoView[] };

/** layouts/front.njk */
export interface FrontView extends PageView {
  /** Day of the newest story. */
  readonly edition: DateView | null;
  readonly breaking: readonly Card[];
  readonly hero: Card | null;
  readonly medium: readonly Card[];
  readonly small: readonly Card[];
  readonly latest: readonly Card[];
  readonly strips: readonly {
    readonly section: Link;
    readonly id: string;
    readonly cards: readonly Card[];
  }[];
  readonly mostRead: readonly Card[];
  readonly mostDiscussed: readonly Card[];
}

/** layouts/listing.njk: sections, topics, authors, sources, series, days; their numbered pages too. */
export interface ListingView extends PageView {
  readonly kind: "section" | "topic" | "author" | "source" | "series" | "day";
  /** Small line above the heading: "Topik", "Penulis" … or null. */
  readonly eyebrow: string | null;
  readonly heading: string;
  readonly intro: string | null;
  /** Facts about an author or source: role, e-mail link, site link. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly href: string | null }[];
  readonly cards: readonly Card[];
  /** Text such as "128 artikel", or null on pages that must not change with every commit. */
  readonly count: string | null;
  readonly feed: string | null;
  readonly pager: Pager | null;
}
export interface Pager {
  readonly label: string;
  readonly newer: Link | null;
  readonly older: Link | null;
  readonly pages: readonly (Link & { readonly current: boolean })[];
}

/** layouts/archive.njk: all years, one year (months), one month (days, with its stories). */
export interface ArchiveView extends PageView {
  readonly heading: string;
  readonly periods: readonly (Link & { readonly count: number; readonly text: string })[];
  /** Weeks of seven cells, Monday first, for a month; null cells stand outside it. Else empty. */
  readonly weeks: readonly (readonly ({
    readonly day: number;
    readonly href: string | null;
    readonly count: number;
  } | null)[])[];
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly groups: readonly { readonly date: Link; readonly cards: readonly Card[] }[];
  readonly pager: Pager | null;
}

/** layouts/index.njk: all topics, authors, sources. */
export interface IndexView extends PageView {
  readonly heading: string;
  readonly intro: string | null;
  readonly entries: readonly (Link & { readonly text: string | null })[];
}

/** layouts/page.njk: plain pages from `_portal/pages/`; the 404 page too. */
export interface DocumentView extends PageView {
  readonly heading: string;
  /** Safe HTML. */
  readonly html: string;
  readonly updated: DateView | null;
}

/** layouts/search.njk */
export interface SearchView extends PageView {
  readonly heading: string;
  /** What the browser's search needs, written into a `<script type="application/json" id="search-data">`. */
  readonly client: SearchClientData;
}
export interface SearchClientData {
  /** URL of `bundles.json`. */
  readonly bundles: string;
  /** URL of `saran.json`. */
  readonly suggestions: string;
  readonly lang: Language;
  readonly messages: Readonly<Record<string, string>>;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  /** Names by filter (`penulis sumber topik`) and id, for choices that the index offers by id. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** layouts/offline.njk */
export interface OfflineView extends PageView {
  readonly heading: string;
  readonly intro: string;
  /** What the page's script needs, written into a `<script type="application/json" id="offline-data">`. */
  readonly client: OfflineClientData;
}
export interface OfflineClientData {
  readonly lang: Language;
  readonly messages: Readonly<Record<string, string>>;
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

/** layouts/fragment.njk: no shell; lists of links only. */
export interface FragmentView {
  readonly shell: Shell;
  readonly breaking: readonly Card[];
  readonly latest: readonly Card[];
  readonly mostRead: readonly Card[];
}
