import type { Article } from "../articles/article.ts";
import { fill } from "../i18n/messages.ts";
import { urls } from "../urls.ts";
import type { ArticleView } from "./article-view.ts";
import { storyLink } from "./cards.ts";
import type { Edition, PlanContext } from "./context.ts";

/** The series that an article is a part of, with all its parts. */
export function articleSeries(
  article: Article,
  parts: readonly Article[],
  edition: Edition,
  { links }: PlanContext,
): ArticleView["article"]["series"] {
  if (!article.series) return null;
  const { id, name } = article.series;
  return {
    name,
    label: fill(edition.t.seriesPart, { part: parts.indexOf(article) + 1, total: parts.length }),
    href: links.href(urls.series(id)),
    parts: parts.map((part) => ({ ...storyLink(part, links), current: part === article })),
  };
}
