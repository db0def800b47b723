import { element, onLines, textElement, writeXml, type XmlElement } from "./xml.ts";

/** What Google takes in one news sitemap. */
export const newsSitemapLimit = 1_000;

/** An article of the last two days: `name` is the publication's, `lang` ISO 639, `date` ISO 8601. */
export interface NewsSitemapItem {
  readonly url: string;
  readonly name: string;
  readonly lang: string;
  readonly date: string;
  readonly title: string;
}

/** A Google News sitemap (schema sitemap-news/0.9). Throws `RangeError` above 1,000 articles. */
export function writeNewsSitemap(items: readonly NewsSitemapItem[]): string {
  if (items.length > newsSitemapLimit) throw new RangeError(`${items.length} entries in the news sitemap`);
  return writeXml(element("urlset", onLines(items.map(row))), {
    "": "http://www.sitemaps.org/schemas/sitemap/0.9",
    news: "http://www.google.com/schemas/sitemap-news/0.9",
  });
}

function row(item: NewsSitemapItem): XmlElement {
  const publication = element("news:publication", [
    ...textElement("news:name", item.name),
    ...textElement("news:language", item.lang),
  ]);
  const news = element("news:news", [
    publication,
    ...textElement("news:publication_date", item.date),
    ...textElement("news:title", item.title),
  ]);
  return element("url", [...textElement("loc", item.url), news]);
}
