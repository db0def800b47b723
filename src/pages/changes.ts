import type { Article } from "../articles/article.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { newestFirst } from "../newsroom/order.ts";
import { defaults as related } from "../newsroom/related.ts";
import { hash } from "./fingerprint.ts";

/** Which pages may show something else than at the last build. */
export interface Changes {
  /** Whether nothing that this article's page shows has changed. */
  readonly settled: (article: Article) => boolean;
  /** Whether no story of this list was added, changed or taken away. */
  readonly settledList: (key: string) => boolean;
  /** URLs of the stories that were added, changed or taken away; empty where that is not known. */
  readonly stories: readonly string[];
}

/** Names of lists. */
export const listKey = {
  section: (id: string) => `section ${id}`,
  topic: (id: string) => `topic ${id}`,
  author: (id: string) => `author ${id}`,
  source: (id: string) => `source ${id}`,
  series: (id: string) => `series ${id}`,
  /** `period` is a day or a month. */
  archive: (period: string) => `archive ${period}`,
};

/** Nothing is known of the last build. */
export const allChanged: Changes = { settled: () => false, settledList: () => false, stories: [] };

interface LedgerSources {
  readonly newsroom: Newsroom;
  readonly print: (article: Article) => string;
  /** Print of the pictures that a story shows; empty where it has none. */
  readonly pictures: (article: Article) => string;
}

/** With so many changes, telling what is settled costs more than it saves. */
const MANY = 2000;

/** One story of the ledger. */
interface Line {
  readonly file: string;
  readonly url: string;
  readonly published: number;
  readonly lang: string;
  readonly original: string;
  readonly section: string;
  readonly topics: readonly string[];
  readonly lists: readonly string[];
  readonly series: string;
  /** URLs of the stories that its read-also titles mean. */
  readonly targets: readonly string[];
}

/** A line for each published story with all by which it shows on its own and on other pages, by month. */
export interface Ledger {
  /** Stands for the lines of each month. */
  readonly digests: ReadonlyMap<string, string>;
  /** The lines of a month. */
  readonly lines: (month: string) => readonly string[];
}

/** Makes the ledger of a build. What differs between the ledgers of two builds is what changed. */
export function ledger({ newsroom, print, pictures }: LedgerSources): Ledger {
  const targets = (article: Article): string =>
    article.readAlso.length === 0
      ? ""
      : newsroom
          .readAlsoOf(article)
          .map((target) => (target === "hidden" ? target : (target?.url ?? "")))
          .join();
  const line = (article: Article): string =>
    [
      plain(article.file),
      article.url,
      article.published,
      article.lang,
      plain(article.translationOf ?? article.file),
      article.section,
      article.topics.join(),
      article.authors.map(({ id }) => id).join(),
      article.sources.map(({ id }) => id).join(),
      article.series?.id ?? "",
      newsroom.dayOf(article),
      targets(article),
      print(article),
      pictures(article),
    ].join("\t");
  // The print covers all that a line holds but for these two, and the day, which the zone of the settings gives.
  const brief = (text: string, article: Article): string =>
    `${text}${print(article)} ${pictures(article)} ${targets(article)}\n`;
  return {
    digests: new Map(
      [...newsroom.byMonth].map(([month, articles]) => [month, hash(articles.reduce(brief, ""))]),
    ),
    lines: (month) => (newsroom.byMonth.get(month) ?? []).map(line),
  };
}

const plain = (text: string): string => text.replace(/[\t\n]/g, "\u0001");

function parse(line: string): Line {
  const [file = "", url = "", published, lang = "", original = "", section = "", topics = "", ...rest] =
    line.split("\t");
  const [authors = "", sources = "", series = "", day = "", targets = ""] = rest;
  const ids = (text: string): string[] => (text === "" ? [] : text.split(","));
  return {
    file,
    url,
    published: Number(published),
    lang,
    original,
    section,
    topics: ids(topics),
    series,
    targets: ids(targets),
    lists: [
      listKey.section(section),
      ...ids(topics).map(listKey.topic),
      ...ids(authors).map(listKey.author),
      ...ids(sources).map(listKey.source),
      listKey.series(series),
      listKey.archive(day),
      listKey.archive(day.slice(0, 7)),
    ],
  };
}

/** The months whose lines are not the same. */
export const monthsBetween = (before: Ledger["digests"], after: Ledger["digests"]): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((month) => before.get(month) !== after.get(month));

/** What may show otherwise, given the ledger of the last build and this build's. */
export function changesBetween(before: Ledger, after: Ledger, newsroom: Newsroom): Changes {
  const changed = monthsBetween(before.digests, after.digests)
    .flatMap((month) => {
      const old = new Set(before.lines(month));
      const fresh = after.lines(month).filter((line) => !old.delete(line));
      return [...old, ...fresh];
    })
    .map(parse);
  if (changed.length > MANY) return allChanged;

  const lists = new Set(changed.flatMap((line) => line.lists));
  const moved = new Set<Article>();
  const add = (articles: Iterable<Article | undefined>): void => {
    for (const article of articles) if (article) moved.add(article);
  };
  const byUrl = new Map<string, Article>();
  const byFile = new Map<string, Article>();
  const urls = new Set(changed.flatMap(({ url, targets }) => [url, ...targets]));
  const files = new Set(changed.flatMap(({ file, original }) => [file, original]));
  for (const article of changed.length > 0 ? newsroom.articles : []) {
    if (urls.has(article.url)) byUrl.set(article.url, article);
    const file = plain(article.file);
    if (files.has(file)) byFile.set(file, article);
  }
  for (const line of changed) {
    add([byUrl.get(line.url)]);
    add(line.targets.map((url) => byUrl.get(url))); // They list the stories that refer to them.
    const spoken = newsroom.byLanguage.get(line.lang) ?? [];
    const place = placeOf(line, spoken);
    add(spoken.slice(Math.max(0, place - 1), place + 2));
    for (const list of [
      newsroom.bySection.get(line.section),
      ...line.topics.map((id) => newsroom.byTopic.get(id)),
    ]) {
      if (!list) continue;
      const at = placeOf(line, list);
      add(list.slice(Math.max(0, at - related.reach), at + 1)); // Newer stories may have it as related.
    }
    add(newsroom.bySeries.get(line.series) ?? []);
    // Its family, and its own translations: it may be a translation itself.
    for (const file of new Set([line.original, line.file])) {
      const original = byFile.get(file);
      add([original, ...(newsroom.byOriginal.get(original?.file ?? file) ?? [])]);
    }
  }
  return {
    settled: (article) => !moved.has(article),
    settledList: (key) => !lists.has(key),
    stories: [...new Set(changed.map(({ url }) => url))],
  };
}

/** Where a story stands, or stood, in a list of newest first. */
function placeOf(line: Line, list: readonly Article[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (newestFirst(list[middle] as Article, line) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
