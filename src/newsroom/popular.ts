import type { Article } from "../articles/article.ts";
import { newestFirst } from "./order.ts";

/** The stories with the highest count, highest first; stories without the count, or with 0, are left out. */
export function popular(
  articles: readonly Article[],
  count: (article: Article) => number | null,
  length: number,
): Article[] {
  return articles
    .filter((article) => (count(article) ?? 0) > 0)
    .sort((a, b) => (count(b) ?? 0) - (count(a) ?? 0) || newestFirst(a, b))
    .slice(0, length);
}
