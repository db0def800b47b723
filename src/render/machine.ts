import type { ArticleBody } from "../articles/article.ts";
import type { PageEntry } from "../pages/entry.ts";
import type { FeedPage } from "../pages/feed-pages.ts";
import type { WorkerData } from "../pages/offline-pages.ts";
import { feedData } from "./feed-data.ts";
import { writeFeed } from "./feeds.ts";
import { type ManifestData, writeManifest } from "./manifest.ts";
import { type NewsSitemapItem, writeNewsSitemap } from "./news-sitemap.ts";
import { type RedirectTarget, redirectPage } from "./redirect-page.ts";
import { type RobotsData, writeRobots } from "./robots.ts";
import { type SitemapItem, type SitemapRef, writeSitemap, writeSitemapIndex } from "./sitemaps.ts";
import { writeWorker } from "./worker.ts";

type ReadBody = (file: string, hash: string) => Promise<ArticleBody>;

/** Serialises an entry for machines, by its kind. */
export async function renderMachine({ kind, data }: PageEntry, body: ReadBody): Promise<string> {
  const write = writers[kind];
  if (!write) throw new Error(`no serialiser for "${kind}"`);
  return write(data(), body);
}

const writers: Readonly<Record<string, (data: unknown, body: ReadBody) => string | Promise<string>>> = {
  feed: async (data, body) => writeFeed((data as FeedPage).format, await feedData(data as FeedPage, body)),
  sitemap: (data) => writeSitemap(data as SitemapItem[]),
  "sitemap-index": (data) => writeSitemapIndex(data as SitemapRef[]),
  "news-sitemap": (data) => writeNewsSitemap(data as NewsSitemapItem[]),
  robots: (data) => writeRobots(data as RobotsData),
  manifest: (data) => writeManifest(data as ManifestData),
  redirect: (data) => redirectPage(data as RedirectTarget),
  worker: (data) => writeWorker(data as WorkerData),
  json: (data) => `${JSON.stringify(data)}\n`,
  lines: (data) => (data as string[]).map((line) => `${line}\n`).join(""),
};
