import type { Article } from "../articles/article.ts";
import { isoOf } from "../dates.ts";
import { compare } from "../problems.ts";
import { type SitePath, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker } from "./entry-maker.ts";

/** Google News takes stories of the last two days, a thousand at most. */
export const NEWS_AGE = 48 * 60 * 60 * 1000;
const NEWS_LENGTH = 1000;

/** The sitemap index, a sitemap a month, one of all other pages, and the Google News sitemap. */
export function sitemapEntries(
  context: PlanContext,
  entry: EntryMaker,
  otherPages: readonly SitePath[],
): PageEntry[] {
  const { newsroom, portal, links, now } = context;
  const zone = portal.site.timezone;
  const touched = (article: Article) => isoOf(Math.max(article.published, article.updated ?? 0), zone);
  const monthUrl = (month: string) => urls.file(`sitemap/${month}.xml`);
  const months = [...newsroom.byMonth].sort(([a], [b]) => compare(a, b));

  const monthly = months.map(([month, articles]) =>
    entry(
      "machine",
      "sitemap",
      monthUrl(month),
      articles.map((article) => {
        const image = article.image && context.picture(article.image);
        return {
          url: links.absolute(article.url),
          lastmod: touched(article),
          images: image ? [new URL(image.src, portal.site.url).href] : [],
        };
      }),
    ),
  );
  const pagesUrl = urls.file("sitemap/halaman.xml");
  const pages = entry(
    "machine",
    "sitemap",
    pagesUrl,
    [...otherPages].sort(compare).map((url) => ({ url: links.absolute(url), lastmod: null, images: [] })),
  );
  const newsUrl = urls.file("sitemap-news.xml");
  const news = entry(
    "machine",
    "news-sitemap",
    newsUrl,
    newsroom.articles
      .filter((article) => article.published > now - NEWS_AGE)
      .slice(0, NEWS_LENGTH)
      .map((article) => ({
        url: links.absolute(article.url),
        name: portal.site.name,
        lang: article.lang,
        date: isoOf(article.published, zone),
        title: article.headline,
      })),
  );
  const index = entry("machine", "sitemap-index", urls.file("sitemap.xml"), [
    { url: links.absolute(pagesUrl), lastmod: null },
    { url: links.absolute(newsUrl), lastmod: null },
    ...months.map(([month, articles]) => ({
      url: links.absolute(monthUrl(month)),
      lastmod: articles.map(touched).reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b)),
    })),
  ]);
  return [index, pages, news, ...monthly];
}
