import type { Article } from "../articles/article.ts";
import { daysIn, weekdayOf } from "../dates.ts";
import { group } from "../group.ts";
import { fill } from "../i18n/messages.ts";
import { compare } from "../problems.ts";
import { urls } from "../urls.ts";
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
  const { newsroom, home, links } = context;
  const { t, dates } = home;
  const top = [
    { label: t.home, url: urls.front },
    { label: t.archive, url: urls.archives },
  ];
  const crumb = (period: string) => ({ label: name(period), url: urls.archive(period) });
  const weekdays = Array.from({ length: 7 }, (_, index) => ({
    short: dates.weekday(index + 1, "short"),
    long: dates.weekday(index + 1, "long"),
  }));

  function name(period: string): string {
    if (period.length === 4) return period;
    return period.length === 7 ? dates.month(period) : dates.wordsOf(period).day;
  }

  function periods(groups: ReadonlyMap<string, readonly Article[]>, within: string) {
    return [...groups]
      .filter(([period]) => period.startsWith(within))
      .sort(([a], [b]) => compare(a, b))
      .map(([period, articles]) => ({
        label: name(period),
        href: links.href(urls.archive(period)),
        count: articles.length,
        text: fill(t.articles, { n: home.number(articles.length) }),
      }));
  }

  const view = (
    facts: { url: ReturnType<typeof urls.archive>; heading: string; crumbs: typeof top },
    rest: Partial<ArchiveView>,
  ): ArchiveView => ({
    ...pageView(context, home, {
      url: facts.url,
      title: facts.heading,
      description: t.archiveIntro,
      crumbs: facts.crumbs,
    }),
    heading: facts.heading,
    periods: [],
    weeks: [],
    weekdays,
    groups: [],
    pager: null,
    ...rest,
  });

  const years = entry.page(
    "archive",
    urls.archives,
    home,
    atOnce(
      view(
        { url: urls.archives, heading: t.archive, crumbs: top },
        { periods: periods(newsroom.byYear, "").reverse() },
      ),
    ),
  );
  const eachYear = [...newsroom.byYear.keys()].map((year) =>
    entry.page(
      "archive",
      urls.archive(year),
      home,
      atOnce(
        view(
          { url: urls.archive(year), heading: fill(t.year, { n: year }), crumbs: [...top, crumb(year)] },
          { periods: periods(newsroom.byMonth, year) },
        ),
      ),
    ),
  );
  const daysOfMonth = group([...newsroom.byDay], ([day]) => [day.slice(0, 7)]);
  const eachMonth = [...newsroom.byMonth].map(([month, articles]) => {
    const days = (daysOfMonth.get(month) ?? []).sort(([a], [b]) => compare(b, a));
    const data = () => {
      const crumbs = [...top, crumb(month.slice(0, 4)), crumb(month)];
      return view(
        { url: urls.archive(month), heading: name(month), crumbs },
        {
          weeks: weeks(month, (day) => ({
            day,
            href: newsroom.byDay.has(dayId(month, day)) ? links.href(urls.archive(dayId(month, day))) : null,
            count: newsroom.byDay.get(dayId(month, day))?.length ?? 0,
          })),
          groups:
            articles.length > MONTH_CARDS
              ? []
              : days.map(([day, stories]) => ({
                  date: { label: name(day), href: links.href(urls.archive(day)) },
                  cards: stories.map(home.card),
                })),
        },
      );
    };
    const shows = () => ({
      own: () => month,
      others: () =>
        fingerprint(
          days.map(([day, stories]) => [day, stories.length]),
          articles.length > MONTH_CARDS ? "" : context.prints.cards(articles),
        ),
      data,
    });
    const settled = context.changes.settledList(listKey.archive(month));
    return entry.page("archive", urls.archive(month), home, shows, settled);
  });
  // Wording a day takes its time, and days gone by are settled.
  const eachDay = [...newsroom.byDay].map(([day, articles]) => {
    const key = listKey.archive(day);
    const list = (): List => ({
      key,
      kind: "day",
      heading: name(day),
      eyebrow: dates.wordsOf(day).hijri,
      intro: null,
      facts: [],
      articles,
      url: () => urls.archive(day),
      crumbs: [{ label: t.archive, url: urls.archives }, crumb(day.slice(0, 4)), crumb(day.slice(0, 7))],
      feeds: [],
      current: null,
      paged: false,
    });
    const shows = () => listShows(context, list()).front();
    return entry.page("listing", urls.archive(day), home, shows, context.changes.settledList(key));
  });
  return [years, ...eachYear, ...eachMonth, ...eachDay];
}

const dayId = (month: string, day: number): string => `${month}-${String(day).padStart(2, "0")}`;

/** Weeks of seven cells, Monday first; null outside the month. */
function weeks<Cell>(month: string, cell: (day: number) => Cell): (Cell | null)[][] {
  const lead = weekdayOf(`${month}-01`) - 1;
  const cells: (Cell | null)[] = [
    ...Array.from({ length: lead }, () => null),
    ...Array.from({ length: daysIn(month) }, (_, index) => cell(index + 1)),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
