import type { Article, PictureRef } from "../articles/article.ts";
import type { CodeHashes } from "../code-hash.ts";
import { nextMonth } from "../dates.ts";
import { frontTurns } from "../newsroom/front-times.ts";
import { turningPoints } from "../newsroom/publication.ts";
import type { Portal } from "../portal.ts";
import { urls } from "../urls.ts";
import { archiveEntries } from "./archive-pages.ts";
import { articleEntries } from "./article-pages.ts";
import { componentEntries } from "./component-pages.ts";
import { type PlanInput, planContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import { entryMaker } from "./entry-maker.ts";
import { feedEntries, feedStories } from "./feed-pages.ts";
import { frontEntries } from "./front-page.ts";
import { historyEntries } from "./history-pages.ts";
import { hostEntries } from "./host-pages.ts";
import { listEntries } from "./list-pages.ts";
import { noticeEntries } from "./notice-pages.ts";
import { offlineFiles, offlinePage } from "./offline-pages.ts";
import { plainEntries } from "./plain-pages.ts";
import { NEWS_AGE, sitemapEntries } from "./sitemap-pages.ts";
import { suggestionEntries } from "./suggestions.ts";

export interface PlanOptions extends PlanInput {
  readonly code: CodeHashes;
  /** Fingerprint that an output file was made from at the last build. */
  readonly published: (file: string) => string | undefined;
  readonly version: string;
  readonly bodyPictures: (article: Article) => readonly PictureRef[];
}

/** Every page of the portal with its data and fingerprint. */
export function plan(options: PlanOptions): PageEntry[] {
  const context = planContext(options);
  const entry = entryMaker({ code: options.code, site: options.portal.site, published: options.published });
  const articles = articleEntries(context, entry, options.bodyPictures);
  const others = [
    ...frontEntries(context, entry),
    ...listEntries(context, entry),
    ...archiveEntries(context, entry),
    ...plainEntries(context, entry),
    offlinePage(context, entry),
  ];
  const indexed = others.filter(({ url }) => url.endsWith("/") && url !== urls.offline).map(({ url }) => url);
  const story = feedStories(context, options.bodyPictures);
  return [
    ...articles,
    ...others,
    ...historyEntries(context, entry),
    ...noticeEntries(context, entry),
    ...componentEntries(context, entry),
    ...feedEntries(context, entry, story),
    ...suggestionEntries(context, entry),
    ...sitemapEntries(context, entry, indexed),
    ...hostEntries(context, entry, options.version),
    ...offlineFiles(context, entry, { ...options, pages: [...articles, ...others] }),
  ];
}

/** The next instant after `now` at which the same articles would give another output, or null. */
export function nextChange(
  all: readonly Article[],
  shown: readonly Article[],
  now: number,
  { site, front }: Portal,
): number | null {
  const instants = [
    ...turningPoints(all, now),
    ...frontTurns(front, now),
    ...shown.map((article) => article.published + NEWS_AGE).filter((instant) => instant > now),
    // At a month's end the hot search bundle is sealed.
    ...(shown.length > 0 ? [nextMonth(now, site.timezone)] : []),
  ];
  return instants.length > 0 ? instants.reduce((a, b) => Math.min(a, b)) : null;
}
