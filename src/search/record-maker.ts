import type { Article } from "../articles/article.ts";
import { dateViews, isoOf } from "../dates.ts";
import type { Portal } from "../portal.ts";
import { links } from "../urls.ts";
import type { SearchRecord } from "./record.ts";

/** Makes the search record of an article without its paragraphs. */
export function recordMaker(portal: Portal) {
  const zone = portal.site.timezone;
  const dates = dateViews(portal.site, portal.site.lang);
  const link = links(portal.site.url);
  const sections = new Map(portal.sections.map(({ id, name }) => [id, name]));
  return (article: Article): Omit<SearchRecord, "paragraphs"> => {
    return {
      url: link.href(article.url),
      title: article.headline,
      standfirst: article.standfirst,
      lang: article.lang,
      section: { id: article.section, name: sections.get(article.section) ?? article.section },
      authors: article.authors.map(({ id, name }) => ({ id, name })),
      sources: article.sources.map(({ id }) => id),
      topics: article.topics,
      published: isoOf(article.published, zone),
      dateText: dates.view(article.published).short,
    };
  };
}
