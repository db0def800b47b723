import type { Article } from "../articles/article.ts";
import { isoOf } from "../dates.ts";
import { touched as touchedAt } from "../newsroom/touched.ts";
import { compare } from "../problems.ts";
import { type SitePath, urls } from "../urls.ts";
import { listKey } from "./changes.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";

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
  const touched = (article: Article) => touchedAt(article, zone);
  const monthUrl = (month: string) => urls.file(`sitemap/${month}.xml`);
  const months = [...newsroom.byMonth].sort(([a], [b]) => compare(a, b));

  const monthly = months.map(([month, articles]) =>
    entry.machine(
      "sitemap",
      monthUrl(month),
      () => ({
        own: () => month,
        others: () =>
          fingerprint(
            articles.map((article) => [article.url, touched(article), context.picturePrint(article.image)]),
          ),
        data: () =>
          articles.map((article) => {
            const image = article.image && context.picture(article.image);
            return {
              url: links.absolute(article.url),
              lastmod: isoOf(touched(article), zone),
              images: image ? [new URL(image.src, portal.site.url).href] : [],
            };
          }),
      }),
      context.changes.settledList(listKey.archive(month)),
    ),
  );
  const pagesUrl = urls.file("sitemap/halaman.xml");
  const others = [...otherPages].sort(compare);
  const pages = entry.machine("sitemap", pagesUrl, () => ({
    own: () => fingerprint(others),
    data: () => others.map((url) => ({ url: links.absolute(url), lastmod: null, images: [] })),
  }));
  const newsUrl = urls.file("sitemap-news.xml");
  const news = entry.machine(
    "news-sitemap",
    newsUrl,
    atOnce(
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
    ),
  );
  const index = entry.machine(
    "sitemap-index",
    urls.file("sitemap.xml"),
    atOnce([
      { url: links.absolute(pagesUrl), lastmod: null },
      { url: links.absolute(newsUrl), lastmod: null },
      ...months.map(([month, articles]) => ({
        url: links.absolute(monthUrl(month)),
        lastmod: isoOf(
          articles.map(touched).reduce((a, b) => Math.max(a, b)),
          zone,
        ),
      })),
    ]),
  );
  return [index, pages, news, ...monthly];
}
