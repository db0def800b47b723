import { group } from "../group.ts";
import { fill } from "../i18n/messages.ts";
import { compare } from "../problems.ts";
import { urls } from "../urls.ts";
import { calendar, monthLinks, monthsOf } from "./archive-calendar.ts";
import { listKey } from "./changes.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";
import { pageView } from "./head.ts";
import type { ArchiveView } from "./list-views.ts";
import { type List, listShows } from "./lists.ts";

/** Above so many stories a month shows its calendar only; each day has its own page. */
const MONTH_CARDS = 60;

/** The archive: all years, each year, each month with its calendar, each day with its stories. */
export function archiveEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  return [
    allYears(context, entry),
    ...yearEntries(context, entry),
    ...monthEntries(context, entry),
    ...dayEntries(context, entry),
  ];
}

const periodName = ({ home: { dates } }: PlanContext, period: string): string => {
  if (period.length === 4) return period;
  return period.length === 7 ? dates.month(period) : dates.wordsOf(period).day;
};

/** The way from the front page to a period. */
function crumbsTo(context: PlanContext, ...periods: readonly string[]) {
  const { t } = context.home;
  return [
    { label: t.home, url: urls.front },
    { label: t.archive, url: urls.archives },
    ...periods.map((period) => ({ label: periodName(context, period), url: urls.archive(period) })),
  ];
}

function archiveView(
  context: PlanContext,
  facts: { url: typeof urls.archives; heading: string; crumbs: ReturnType<typeof crumbsTo> },
  rest: Partial<ArchiveView>,
): ArchiveView {
  const { t, dates } = context.home;
  const { url, heading, crumbs } = facts;
  return {
    ...pageView(context, context.home, { url, title: heading, description: t.archiveIntro, crumbs }),
    heading,
    intro: null,
    years: [],
    strip: null,
    calendars: [],
    weeks: [],
    weekdays: Array.from({ length: 7 }, (_, index) => ({
      short: dates.weekday(index + 1, "short"),
      long: dates.weekday(index + 1, "long"),
    })),
    groups: [],
    ...rest,
  };
}

const counted = ({ home }: PlanContext, articles: readonly unknown[]): string =>
  home.count(home.t.articles, articles.length);

function allYears(context: PlanContext, entry: EntryMaker): PageEntry {
  const { home, links, newsroom } = context;
  const years = [...newsroom.byYear]
    .sort(([a], [b]) => compare(b, a))
    .map(([year, articles]) => ({
      label: year,
      href: links.href(urls.archive(year)),
      text: counted(context, articles),
      months: monthLinks(context, year),
    }));
  const facts = { url: urls.archives, heading: home.t.archive, crumbs: crumbsTo(context) };
  const view = archiveView(context, facts, { intro: home.t.archiveIntro, years });
  return entry.page("archive", urls.archives, home, atOnce(view));
}

/** What a year's calendars show: how much appeared on each of its days. */
const yearPrint = ({ newsroom }: PlanContext, days: readonly string[]): string =>
  fingerprint(days.map((day) => [day, newsroom.byDay.get(day)?.length ?? 0]));

function yearEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { home, links, newsroom, changes } = context;
  const daysOfYear = group([...newsroom.byDay.keys()].sort(compare), (day) => [day.slice(0, 4)]);
  return [...newsroom.byYear.keys()].map((year) => {
    const data = () => {
      const calendars = monthsOf(year).flatMap((month) => {
        const articles = newsroom.byMonth.get(month);
        if (!articles) return [];
        const head = { label: periodName(context, month), href: links.href(urls.archive(month)) };
        return [{ ...head, text: counted(context, articles), weeks: calendar(context, month) }];
      });
      const heading = fill(home.t.year, { n: year });
      return archiveView(
        context,
        { url: urls.archive(year), heading, crumbs: crumbsTo(context, year) },
        { strip: strip(context, year), calendars },
      );
    };
    const settled = monthsOf(year).every((month) => changes.settledList(listKey.archive(month)));
    const shows = () => ({
      own: () => year,
      others: () => yearPrint(context, daysOfYear.get(year) ?? []),
      data,
    });
    return entry.page("archive", urls.archive(year), home, shows, settled);
  });
}

const strip = (context: PlanContext, year: string, month: string | null = null): ArchiveView["strip"] => ({
  label: fill(context.home.t.monthsOf, { n: year }),
  months: monthLinks(context, year, month),
});

function monthEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { home, links, newsroom, changes } = context;
  const daysOfMonth = group([...newsroom.byDay], ([day]) => [day.slice(0, 7)]);
  return [...newsroom.byMonth].map(([month, articles]) => {
    const year = month.slice(0, 4);
    const days = (daysOfMonth.get(month) ?? []).sort(([a], [b]) => compare(b, a));
    const shown = articles.length > MONTH_CARDS ? [] : days;
    const data = () =>
      archiveView(
        context,
        {
          url: urls.archive(month),
          heading: periodName(context, month),
          crumbs: crumbsTo(context, year, month),
        },
        {
          strip: strip(context, year, month),
          weeks: calendar(context, month),
          groups: shown.map(([day, stories]) => ({
            date: { label: periodName(context, day), href: links.href(urls.archive(day)) },
            cards: stories.map(home.card),
          })),
        },
      );
    // The strip leads to those other months that have stories.
    const others = () =>
      fingerprint(
        monthsOf(year).map((each) => newsroom.byMonth.has(each)),
        days.map(([day, stories]) => [day, stories.length]),
        shown.length > 0 ? home.prints.cards(articles) : "",
      );
    const settled = monthsOf(year).every((each) => changes.settledList(listKey.archive(each)));
    return entry.page(
      "archive",
      urls.archive(month),
      home,
      () => ({ own: () => month, others, data }),
      settled,
    );
  });
}

function dayEntries(context: PlanContext, entry: EntryMaker): PageEntry[] {
  const { home, newsroom, changes } = context;
  // Wording a day takes its time, and days gone by are settled.
  return [...newsroom.byDay].map(([day, articles]) => {
    const key = listKey.archive(day);
    const list = (): List => ({
      key,
      kind: "day",
      heading: periodName(context, day),
      eyebrow: home.dates.wordsOf(day).hijri,
      intro: null,
      facts: [],
      articles,
      url: () => urls.archive(day),
      crumbs: crumbsTo(context, day.slice(0, 4), day.slice(0, 7)).slice(1),
      feeds: [],
      current: null,
      paged: false,
    });
    const shows = () => listShows(context, list()).front();
    return entry.page("listing", urls.archive(day), home, shows, changes.settledList(key));
  });
}
