import type { Article } from "./article.ts";
import type { Model, Models } from "./model.ts";
import { remember } from "./remember.ts";

/** Fields that most articles leave like this; those of an article that does not stand at the end of its row. */
const USUAL = {
  kicker: null,
  updated: null,
  credit: null,
  comments: null,
  views: null,
  image: null,
  readAlso: [],
  discussion: false,
  discussionText: [],
  corrections: [],
  retracted: null,
  history: true,
  series: null,
  translationOf: null,
  sponsored: null,
  live: false,
  opinion: false,
  breaking: false,
  draft: false,
  embargo: null,
  expires: null,
  aliases: [],
} satisfies Partial<Article>;
type Rare = Partial<Pick<Article, keyof typeof USUAL>>;
/** Number of a value that many articles have, in `StoredModels.shared`. */
type Shared = number;

/** An article without the names of its fields, which are longer than what most of them hold. */
type ArticleRow = readonly [
  url: Article["url"],
  slug: string,
  lang: Article["lang"],
  headline: string,
  standfirst: string | null,
  /** 0 where it is the standfirst. */
  summary: string | null | 0,
  published: number,
  dateline: Shared,
  section: string,
  topics: readonly string[],
  authors: Shared,
  sources: Shared,
  words: number,
  bodyHash: string,
  rare: Rare | 0,
];

type About = Pick<Model, "problems" | "pictures" | "links">;

type Row = readonly [
  file: string,
  stat: string,
  blob: string,
  print: string,
  day: string,
  article: ArticleRow | 0,
  /** 0 where there is nothing to tell. */
  about: About | 0,
];

/**
 * Models as the state keeps them: a portal has tens of thousands, and each build reads them all. Rows are half as
 * long as objects, and read in a third of the time.
 */
export interface StoredModels {
  readonly shared: readonly unknown[];
  readonly rows: readonly Row[];
}

/** Puts models into the form in which they are stored. */
export function storedModels(models: Models): StoredModels {
  const shared: unknown[] = [];
  const numbers = new Map<string, Shared>();
  const share = (value: unknown): Shared => {
    const key = JSON.stringify(value);
    const known = numbers.get(key) ?? shared.push(value) - 1;
    numbers.set(key, known);
    return known;
  };
  const rows = Object.entries(models).map(([file, model]): Row => {
    const { stat, blob, print, day, article, problems, pictures, links } = model;
    const plain = problems.length + pictures.length + links.length === 0;
    const row = article ? articleRow(article, share) : 0;
    return [file, stat, blob, print, day, row, plain ? 0 : { problems, pictures, links }];
  });
  return { shared, rows };
}

function articleRow(article: Article, share: (value: unknown) => Shared): ArticleRow {
  const { url, slug, lang, headline, standfirst, summary, published, dateline, section } = article;
  const { topics, authors, sources, words, bodyHash } = article;
  const [line, by, from] = [share(dateline), share(authors), share(sources)];
  return [
    url,
    slug,
    lang,
    headline,
    standfirst,
    summary === standfirst ? 0 : summary,
    published,
    line,
    section,
    topics,
    by,
    from,
    words,
    bodyHash,
    rareIn(article),
  ];
}

function rareIn(article: Article): Rare | 0 {
  const rare = Object.entries(article).filter(
    ([name, value]) => name in USUAL && JSON.stringify(value) !== JSON.stringify(USUAL[name as keyof Rare]),
  );
  return rare.length > 0 ? (Object.fromEntries(rare) as Rare) : 0;
}

const NOTHING: About = { problems: [], pictures: [], links: [] };

/** Adds stored models to those known, by file. Of a value that is held in memory they are the same objects each time. */
export function addModels(stored: StoredModels, known: Map<string, Model>): void {
  for (const [file, model] of modelsOf(stored)) known.set(file, model);
}

const modelsOf = remember(({ rows, shared }: StoredModels) =>
  rows.map(([file, stat, blob, print, day, row, about]): readonly [string, Model] => {
    const { problems, pictures, links } = about || NOTHING;
    const article = row ? articleOf(file, row, shared) : null;
    return [file, { stat, blob, article, print, day, problems, pictures, links }];
  }),
);

function articleOf(file: string, row: ArticleRow, shared: readonly unknown[]): Article {
  const article = usualArticle(file, row, shared);
  const rare = row[14];
  return rare ? Object.assign(article, rare) : article;
}

/** Written out in full: objects put together from parts take a hundred times as long. */
function usualArticle(file: string, row: ArticleRow, shared: readonly unknown[]): Article {
  return {
    file,
    url: row[0],
    slug: row[1],
    lang: row[2],
    headline: row[3],
    kicker: USUAL.kicker,
    standfirst: row[4],
    summary: row[5] === 0 ? row[4] : row[5],
    published: row[6],
    updated: USUAL.updated,
    dateline: shared[row[7]] as Article["dateline"],
    section: row[8],
    topics: row[9],
    authors: shared[row[10]] as Article["authors"],
    sources: shared[row[11]] as Article["sources"],
    credit: USUAL.credit,
    comments: USUAL.comments,
    views: USUAL.views,
    image: USUAL.image,
    readAlso: USUAL.readAlso,
    discussion: USUAL.discussion,
    discussionText: USUAL.discussionText,
    corrections: USUAL.corrections,
    retracted: USUAL.retracted,
    history: USUAL.history,
    series: USUAL.series,
    translationOf: USUAL.translationOf,
    sponsored: USUAL.sponsored,
    live: USUAL.live,
    opinion: USUAL.opinion,
    breaking: USUAL.breaking,
    draft: USUAL.draft,
    embargo: USUAL.embargo,
    expires: USUAL.expires,
    aliases: USUAL.aliases,
    words: row[12],
    bodyHash: row[13],
  };
}
