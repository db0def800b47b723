import type { Columnist } from "./columnists.ts";
import type { Card, DateView, Link, PageView } from "./views.ts";

/** layouts/listing.njk: sections, topics, authors, sources, series, days; their numbered pages too. */
export interface ListingView extends PageView {
  readonly kind: "section" | "topic" | "author" | "source" | "series" | "day";
  /** Small line above the heading: "Topik", "Penulis" … or null. */
  readonly eyebrow: string | null;
  readonly heading: string;
  readonly intro: string | null;
  /** Longer words on a topic, or on how stories of a source are handled, by paragraphs. */
  readonly about: readonly string[];
  /** Who an author is: role, face, addresses. */
  readonly profile: Profile | null;
  /** Facts about a source: its site. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly href: string | null }[];
  /** Heading of level 2 over the stories, where they need one. */
  readonly storiesHeading: string | null;
  /** A section's newest picture story, over the whole width. */
  readonly lead: Card | null;
  /** Three more of a section, side by side. */
  readonly second: readonly Card[];
  readonly cards: readonly Card[];
  /** A topic's stories by the days on which they appeared, in place of `cards`. */
  readonly timeline: readonly TimelineMonth[];
  /** Text such as "128 artikel", or null on pages that must not change with every commit. */
  readonly count: string | null;
  /** Text such as "sejak 8 Okt 2026", on a topic's front. */
  readonly since: string | null;
  readonly feed: string | null;
  readonly pager: Pager | null;
}

export interface Profile extends Pick<Columnist, "initials" | "portrait"> {
  readonly role: string | null;
  readonly email: string | null;
  readonly links: readonly Link[];
}

export interface TimelineMonth {
  readonly label: string;
  readonly days: readonly {
    readonly date: Pick<DateView, "iso" | "day">;
    readonly number: string;
    readonly weekday: string;
    readonly cards: readonly Card[];
  }[];
}

export interface Pager {
  readonly label: string;
  readonly newer: Link | null;
  readonly older: Link | null;
  readonly pages: readonly (Link & { readonly current: boolean })[];
}

/** A day of a calendar; `href` is null where nothing appeared. */
export interface CalendarDay {
  readonly day: number;
  readonly href: string | null;
  /** "3 artikel", where it leads to them. */
  readonly text: string | null;
  /** How much appeared, 0 to 3, for its shade. */
  readonly shade: number;
}

/** A month of a year's strip; `href` is null where nothing appeared. */
export interface MonthLink {
  readonly short: string;
  readonly long: string;
  readonly href: string | null;
  readonly text: string | null;
  readonly current: boolean;
}

/** Weeks of seven cells, Monday first; null cells stand outside the month. */
export type Weeks = readonly (readonly (CalendarDay | null)[])[];

/** layouts/archive.njk: all years, one year (months), one month (days, with its stories). */
export interface ArchiveView extends PageView {
  readonly heading: string;
  readonly intro: string | null;
  readonly years: readonly (Link & { readonly text: string; readonly months: readonly MonthLink[] })[];
  /** The months of a year, on its page and on theirs. */
  readonly strip: { readonly label: string; readonly months: readonly MonthLink[] } | null;
  /** The calendars of a year's months that have stories. */
  readonly calendars: readonly (Link & { readonly text: string; readonly weeks: Weeks })[];
  /** Of a month; else empty. */
  readonly weeks: Weeks;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly groups: readonly { readonly date: Link; readonly cards: readonly Card[] }[];
}

/** layouts/index.njk: all topics, authors, sources. */
export interface IndexView extends PageView {
  readonly heading: string;
  readonly intro: string | null;
  readonly groups: readonly {
    readonly heading: string | null;
    readonly entries: readonly IndexEntry[];
  }[];
}

export interface IndexEntry extends Link {
  /** "12 artikel" */
  readonly count: string;
  readonly text: string | null;
  /** Of an author. */
  readonly face: Pick<Columnist, "initials" | "portrait"> | null;
}
