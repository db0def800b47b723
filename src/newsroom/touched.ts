import type { Article } from "../articles/article.ts";
import { parseDate } from "../dates.ts";

/** When a story was last changed for readers: published, updated, or corrected (the day's begin). */
export function touched(article: Article, zone: string): number {
  const corrected = article.corrections.map(({ date }) => parseDate(date, zone)?.instant ?? 0);
  return Math.max(article.published, article.updated ?? 0, ...corrected);
}
