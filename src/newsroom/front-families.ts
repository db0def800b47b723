import type { Article } from "../articles/article.ts";
import type { Language } from "../portal.ts";

/** A story with its translations is one story to the front page. */
export interface Family {
  /** The same for a story and its translations. */
  readonly of: (article: Article) => string;
  /** Of the family of a story, the one that rules may place. */
  readonly preferred: (article: Article) => Article;
  /** Whether rules may place it: of a family, the one in the reader's language, else the original. */
  readonly isPreferred: (article: Article) => boolean;
}

/** The families of the published stories. */
export function families(articles: readonly Article[], lang: Language): Family {
  const of = ({ translationOf, file }: Article): string => translationOf ?? file;
  const translated = new Set(articles.flatMap(({ translationOf }) => translationOf ?? []));
  const preferred = new Map<string, Article>();
  const isBetter = (one: Article, other: Article): boolean =>
    one.lang === other.lang
      ? one.translationOf === null
      : one.lang === lang || (other.lang !== lang && one.translationOf === null);
  for (const article of translated.size > 0 ? articles : []) {
    const family = of(article);
    if (!translated.has(family)) continue;
    const best = preferred.get(family);
    if (!best || isBetter(article, best)) preferred.set(family, article);
  }
  const best = (article: Article): Article => preferred.get(of(article)) ?? article;
  return { of, preferred: best, isPreferred: (article) => best(article) === article };
}
