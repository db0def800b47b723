import type { Language } from "../portal.ts";
import { type SitePath, urls } from "../urls.ts";
import type { EntryView } from "./article-view.ts";
import { type CardState, cardStates, sampleDate } from "./component-samples.ts";
import type { Edition, PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { pageView } from "./head.ts";
import type { CalendarDay, MonthLink, Pager, Profile, TimelineMonth } from "./list-views.ts";
import type { DateView, Link, PageView, PictureView } from "./views.ts";

/** layouts/components.njk: every component in every state. */
export interface ComponentsView extends PageView {
  readonly scheme: "light" | "dark";
  /** The other pages of this kind. */
  readonly looks: readonly (Link & { readonly current: boolean })[];
  readonly states: readonly CardState[];
  readonly date: DateView;
  readonly picture: PictureView | null;
  /** The same picture, with a caption and leading to a video. */
  readonly video: PictureView | null;
  readonly profiles: readonly Profile[];
  readonly entries: readonly EntryView[];
  readonly timeline: readonly TimelineMonth[];
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly months: readonly MonthLink[];
  readonly pagers: readonly Pager[];
}

const looks = [
  { lang: null, scheme: "light", path: "", label: "Light, left to right" },
  { lang: null, scheme: "dark", path: "dark/", label: "Dark, left to right" },
  { lang: "ar", scheme: "light", path: "ar/", label: "Light, right to left" },
  { lang: "ar", scheme: "dark", path: "ar/dark/", label: "Dark, right to left" },
] as const satisfies readonly { lang: Language | null; scheme: string; path: string; label: string }[];

const urlOf = (path: string): SitePath => `${urls.components}${path}` as SitePath;

/** The pages for whoever works on layouts: in a preview only, never published. */
export function componentEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  if (!context.preview) return [];
  return looks.map(({ lang, scheme, path }) => {
    const edition = context.edition(lang ?? context.portal.site.lang);
    const url = urlOf(path);
    const states = cardStates(context, edition);
    const view: ComponentsView = {
      ...pageView(context, edition, { url, title: "Components", description: null, noindex: true }),
      scheme,
      looks: looks.map((look) => ({
        label: look.label,
        href: context.links.href(urlOf(look.path)),
        current: look.path === path,
      })),
      states,
      date: sampleDate(edition),
      picture: states[0]?.card.image ?? null,
      video: videoOf(states[0]?.card.image ?? null),
      profiles: profiles(states[0]?.card.image ?? null),
      entries: entries(edition),
      ...calendars(edition),
      timeline: timelineOf(states),
      pagers: pagers(edition),
    };
    return entry.page("components", url, edition, atOnce(view));
  });
}

const videoOf = (picture: PictureView | null): PictureView | null =>
  picture && {
    ...picture,
    caption: "Caption below a picture",
    credit: "Warta",
    link: { href: "https://video.example/", site: "video.example", video: true },
  };

const profiles = (portrait: PictureView | null): Profile[] => [
  {
    role: "Redaktur Ekonomi",
    email: "redaksi@example.org",
    links: [{ label: "Mastodon", href: "https://social.example/@warta" }],
    initials: "DK",
    portrait,
  },
  { role: null, email: null, links: [], initials: "DK", portrait: null },
];

const entries = (edition: Edition): EntryView[] =>
  [true, false].map((pinned) => ({
    id: pinned ? "entry-pinned" : "entry",
    title: edition.t.liveUpdates,
    iso: sampleDate(edition).iso,
    time: edition.dates.clock(Date.parse(sampleDate(edition).iso)),
    day: pinned ? null : sampleDate(edition).day,
    pinned,
    blocks: [{ type: "html", html: "<p>13.45</p>" }],
  }));

const timelineOf = (states: readonly CardState[]): TimelineMonth[] => [
  {
    label: "November 2024",
    days: [
      {
        date: { iso: "2024-11-23", day: "23 November 2024" },
        number: "23",
        weekday: "Sab",
        cards: states.slice(0, 2).map(({ card }) => card),
      },
      {
        date: { iso: "2024-11-04", day: "4 November 2024" },
        number: "4",
        weekday: "Sen",
        cards: states.slice(2, 3).map(({ card }) => card),
      },
    ],
  },
];

function calendars({
  t,
  count,
  dates,
  shell,
}: Edition): Pick<ComponentsView, "weeks" | "weekdays" | "months"> {
  return {
    weekdays: Array.from({ length: 7 }, (_, index) => ({
      short: dates.weekday(index + 1, "short"),
      long: dates.weekday(index + 1, "long"),
    })),
    weeks: [
      [
        null,
        ...Array.from({ length: 6 }, (_, index) => ({
          day: index + 1,
          href: index % 4 === 0 ? null : shell.home,
          text: index % 4 === 0 ? null : count(t.articles, index),
          shade: index % 4,
        })),
      ],
    ],
    months: Array.from({ length: 12 }, (_, index) => ({
      short: dates.monthName(index + 1, "short"),
      long: dates.monthName(index + 1, "long"),
      href: index % 3 === 0 ? null : shell.home,
      text: index % 3 === 1 ? "12" : null,
      current: index === 5,
    })),
  };
}

function pagers({ shell }: Edition): Pager[] {
  const { t, home } = shell;
  const [newer, older] = [
    { label: t.newer, href: home },
    { label: t.older, href: home },
  ];
  const pages = [3, 2, 1].map((n) => ({ label: String(n), href: home, current: n === 2 }));
  return [
    { label: `${t.pages} 1`, newer, older, pages },
    { label: `${t.pages} 2`, newer: null, older, pages: [] },
  ];
}
