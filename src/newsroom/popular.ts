import type { Article } from "../articles/article.ts";
import { newestFirst } from "./order.ts";

/** The stories with the highest count, highest first; stories without the count, or with 0, are left out. */
export function popular(
  articles: readonly Article[],
  count: (article: Article) => number | null,
  length: number,
): Article[] {
  const order = (a: Article, b: Article) => (count(b) ?? 0) - (count(a) ?? 0) || newestFirst(a, b);
  const best: Article[] = [];
  for (const article of articles) {
    if ((count(article) ?? 0) <= 0) continue;
    const last = best[length - 1];
    if (last && order(article, last) > 0) continue;
    best.push(article);
    best.sort(order);
    best.length = Math.min(best.length, length);
  }
  return best;
}
