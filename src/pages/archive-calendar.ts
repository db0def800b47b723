import { daysIn, weekdayOf } from "../dates.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { CalendarDay, MonthLink, Weeks } from "./list-views.ts";

/** From how many stories a day is shaded, and more so. */
const SHADES = [1, 3, 6];

type Calendars = Pick<PlanContext, "newsroom" | "links" | "home">;

/** The calendar of a month, `YYYY-MM`: each day that has stories leads to them. */
export function calendar({ newsroom, links, home }: Calendars, month: string): Weeks {
  const cell = (day: number): CalendarDay => {
    const id = `${month}-${String(day).padStart(2, "0")}`;
    const count = newsroom.byDay.get(id)?.length ?? 0;
    return {
      day,
      text: count > 0 ? home.count(home.t.articles, count) : null,
      href: count > 0 ? links.href(urls.archive(id)) : null,
      shade: SHADES.filter((from) => count >= from).length,
    };
  };
  const lead = weekdayOf(`${month}-01`) - 1;
  const cells: (CalendarDay | null)[] = [
    ...Array.from({ length: lead }, () => null),
    ...Array.from({ length: daysIn(month) }, (_, index) => cell(index + 1)),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** All months of a year, `YYYY`. */
export const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);

/**
 * The twelve months of a year as links. On the page of a month (`current`) nothing is counted: it must not change with
 * each story of another.
 */
export const monthLinks = (
  { newsroom, links, home }: Calendars,
  year: string,
  current: string | null = null,
): MonthLink[] =>
  monthsOf(year).map((month, index) => {
    const count = newsroom.byMonth.get(month)?.length ?? 0;
    return {
      short: home.dates.monthName(index + 1, "short"),
      long: home.dates.month(month),
      href: count > 0 ? links.href(urls.archive(month)) : null,
      text: count > 0 && current === null ? home.count(home.t.articles, count) : null,
      current: month === current,
    };
  });
