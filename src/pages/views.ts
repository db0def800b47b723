/**
 * What templates receive: shaped data, nothing to compute. Every `href` already has the base path; every
 * date is already words. All values are plain JSON, so that a page's fingerprint covers all that it shows.
 */
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../portal.ts";
import type { ByStyle } from "../render/style-names.ts";
import type { AdsView } from "./ads-view.ts";

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
  /** `Sabtu, 10 Desember 2022` */
  readonly day: string;
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
  /** Classes that keep its focal point where it is cropped; empty for the middle. */
  readonly focus: string;
  /** Where the picture leads: a video, if its host is known for them. `site` is for readers: `youtube.com`. */
  readonly link: { readonly href: string; readonly site: string; readonly video: boolean } | null;
}

/** What a list shows of an article. One object per article, shared by all lists. */
export interface Card {
  readonly href: string;
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  readonly headline: string;
  readonly kicker: string | null;
  readonly summary: string | null;
  readonly section: Link;
  readonly published: DateView;
  readonly image: PictureView | null;
  readonly authors: readonly string[];
  readonly live: boolean;
  readonly opinion: boolean;
  readonly breaking: boolean;
  readonly sponsored: string | null;
  readonly draft: boolean;
  /** `3 menit baca` */
  readonly readingTime: string;
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
  /** In place of the name; `dark` by night, null where the one serves both. */
  readonly logo: {
    readonly light: string;
    readonly dark: string | null;
    readonly width: number;
    readonly height: number;
  } | null;
  /** The colour at the top of the page, for the browser's own bar. */
  readonly top: { readonly light: string; readonly dark: string };
  /** Number of a section's colour in the style, by its id and its address. */
  readonly accents: Readonly<Record<string, number>>;
  /** What the portal adds at the foot. */
  readonly footer: {
    readonly text: string | null;
    readonly columns: readonly { readonly title: string; readonly links: readonly Link[] }[];
  };
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
    /** `site` on every page, and the style of the page's kind. */
    readonly styles: ByStyle<string>;
    readonly theme: string;
    readonly app: string;
    readonly searchApp: string;
    readonly offlineApp: string;
    readonly icon: string;
    readonly manifest: string;
  };
  /** URL of the small HTML fragment with the latest and the most read, fetched by script on article pages. */
  readonly fragment: string;
  /** Null where the portal has none, and in previews. */
  readonly ads: AdsView | null;
  /** Set on preview builds: a banner says so. */
  readonly preview: boolean;
}

/** Everything in `<head>` that differs by page. */
export interface Head {
  /** Whole `<title>`. */
  readonly title: string;
  /** What the page is called, without the portal's name. */
  readonly name: string;
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
