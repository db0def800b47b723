import type { Card, Link, PageView } from "./views.ts";

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
