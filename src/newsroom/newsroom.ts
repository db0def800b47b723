import type { Article } from "../articles/article.ts";
import { dayOf } from "../dates.ts";
import { group } from "../group.ts";
import type { Portal } from "../portal.ts";
import { newestFirst } from "./order.ts";
import { isPublished, standing } from "./publication.ts";
import { relatedFinder } from "./related.ts";

/** What one article's page needs to know of the others. */
export interface Surroundings {
  /** In the order of `article.readAlso`; null where no published story has that headline. */
  readonly readAlso: readonly (Article | "hidden" | null)[];
  readonly backlinks: readonly Article[];
  readonly related: readonly Article[];
  readonly previous: Article | null;
  readonly next: Article | null;
  readonly series: readonly Article[];
  readonly translations: readonly Article[];
}

/** All collections of the portal: published stories only, every list newest first. */
export interface Newsroom {
  readonly articles: readonly Article[];
  readonly hidden: readonly Article[];
  /** Stories that were taken down: a notice stands at their address, and they are in no list. */
  readonly retracted: readonly Article[];
  readonly bySection: ReadonlyMap<string, readonly Article[]>;
  readonly byTopic: ReadonlyMap<string, readonly Article[]>;
  readonly byAuthor: ReadonlyMap<string, readonly Article[]>;
  readonly bySource: ReadonlyMap<string, readonly Article[]>;
  /** By `YYYY-MM-DD`, `YYYY-MM` and `YYYY` in the portal's zone. */
  readonly byDay: ReadonlyMap<string, readonly Article[]>;
  readonly byMonth: ReadonlyMap<string, readonly Article[]>;
  readonly byYear: ReadonlyMap<string, readonly Article[]>;
  /** In the order of their parts. */
  readonly bySeries: ReadonlyMap<string, readonly Article[]>;
  readonly byLanguage: ReadonlyMap<string, readonly Article[]>;
  /** Translations by the file of their original. */
  readonly byOriginal: ReadonlyMap<string, readonly Article[]>;
  /** `YYYY-MM-DD` in the portal's zone. */
  readonly dayOf: (article: Article) => string;
  readonly readAlsoOf: (article: Article) => Surroundings["readAlso"];
  readonly around: (article: Article) => Surroundings;
}

/** Read-also titles resolved among all articles, hidden ones too. */
export interface ReadAlsoLinks {
  readonly links: ReadonlyMap<string, readonly (Article | null)[]>;
  readonly backlinks: ReadonlyMap<string, readonly Article[]>;
}

/** Makes the collections as they stand at `now`; `drafts` shows unpublished stories as well (previews). */
export function newsroom(
  all: readonly Article[],
  readAlso: ReadAlsoLinks,
  portal: Portal,
  options: {
    readonly now: number;
    readonly drafts: boolean;
    /** Day of publication in the portal's zone, where it is known. */
    readonly dayOf?: (article: Article) => string;
  },
): Newsroom {
  const retracted = all.filter((article) =>
    options.drafts
      ? article.retracted !== null && !article.draft
      : standing(article, options.now) === "retracted",
  );
  const noticed = new Set(retracted);
  const visible = (article: Article) =>
    options.drafts ? !noticed.has(article) : isPublished(article, options.now);
  const articles = all.filter(visible).sort(newestFirst);
  const shown = new Set(articles);
  const zone = portal.site.timezone;
  const dayOfStory = options.dayOf ?? ((article: Article) => dayOf(article.published, zone));
  const day = new Map(articles.map((article) => [article, dayOfStory(article)]));
  const ofDay = (article: Article): string => day.get(article) ?? "";
  const dayPart = (length: number) => (article: Article) => [ofDay(article).slice(0, length)];

  const bySection = group(articles, (article) => [article.section]);
  const byTopic = group(articles, (article) => article.topics);
  const bySeries = group(articles, (article) => (article.series ? [article.series.id] : []));
  for (const parts of bySeries.values()) {
    parts.sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0) || newestFirst(b, a));
  }
  const byLanguage = group(articles, (article) => [article.lang]);
  const place = new Map<Article, number>();
  for (const list of byLanguage.values()) list.forEach((article, index) => void place.set(article, index));
  const byOriginal = group(articles, (article) => (article.translationOf ? [article.translationOf] : []));
  const byFile = new Map(articles.map((article) => [article.file, article]));
  const related = relatedFinder(articles, { byTopic, bySection });

  function translations(article: Article): Article[] {
    const original = article.translationOf ?? article.file;
    if (article.translationOf === null && !byOriginal.has(original)) return [];
    const family = [
      ...(byFile.has(original) ? [byFile.get(original) as Article] : []),
      ...(byOriginal.get(original) ?? []),
    ];
    return family.filter((member) => member !== article).sort((a, b) => (a.lang < b.lang ? -1 : 1));
  }

  const readAlsoOf = (article: Article): Surroundings["readAlso"] =>
    (readAlso.links.get(article.file) ?? []).map((target) =>
      target === null ? null : shown.has(target) ? target : "hidden",
    );

  function around(article: Article): Surroundings {
    const targets = readAlso.links.get(article.file) ?? [];
    const list = byLanguage.get(article.lang) ?? [];
    const at = place.get(article) ?? 0;
    return {
      readAlso: readAlsoOf(article),
      backlinks: (readAlso.backlinks.get(article.file) ?? [])
        .filter((other) => shown.has(other))
        .sort(newestFirst),
      related: related(article, new Set([article, ...targets.filter((target) => target !== null)])),
      previous: list[at + 1] ?? null,
      next: list[at - 1] ?? null,
      series: article.series ? (bySeries.get(article.series.id) ?? []) : [],
      translations: translations(article),
    };
  }

  return {
    articles,
    hidden: all.filter((article) => !shown.has(article) && !noticed.has(article)),
    retracted: retracted.sort(newestFirst),
    bySection,
    byTopic,
    byAuthor: group(articles, (article) => article.authors.map((author) => author.id)),
    bySource: group(articles, (article) => article.sources.map((source) => source.id)),
    byDay: group(articles, dayPart(10)),
    byMonth: group(articles, dayPart(7)),
    byYear: group(articles, dayPart(4)),
    bySeries,
    byLanguage,
    byOriginal,
    dayOf: ofDay,
    readAlsoOf,
    around,
  };
}
