import type { Article } from "../articles/article.ts";
import { weekdayOf } from "../dates.ts";
import type { Edition } from "./context.ts";
import type { TimelineMonth } from "./list-views.ts";

type Day = TimelineMonth["days"][number];

/** Stories, newest first, by month and day; `dayOf` tells the day in the portal's zone. */
export function timeline(
  articles: readonly Article[],
  edition: Pick<Edition, "dates" | "card">,
  dayOf: (article: Article) => string,
): TimelineMonth[] {
  const { dates, card } = edition;
  return runs(articles, (article) => dayOf(article).slice(0, 7)).map(([month, stories]) => ({
    label: dates.month(month),
    days: runs(stories, dayOf).map(
      ([day, ofDay]): Day => ({ ...dayHead(day, dates), cards: ofDay.map(card) }),
    ),
  }));
}

/** What stands at a day of a timeline. */
export const dayHead = (day: string, dates: Edition["dates"]): Omit<Day, "cards"> => ({
  date: { iso: day, day: dates.wordsOf(day).day },
  number: String(Number(day.slice(8))),
  weekday: dates.weekday(weekdayOf(day), "short"),
});

/** Neighbours that share a key. */
export function runs<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const found: [string, Item[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = found.at(-1);
    if (last?.[0] === key) last[1].push(item);
    else found.push([key, [item]]);
  }
  return found;
}
