import type { Article } from "../articles/article.ts";
import { compare } from "../problems.ts";

/** Two articles whose texts may be one and the same. */
export interface Pair {
  readonly earlier: Article;
  readonly later: Article;
}

/** From so much on, a text is the same as another one. */
export const SAME = 0.7;

const firstComesFirst = (a: Article, b: Article): number =>
  a.published - b.published || compare(a.file, b.file);

type BandsOf = (article: Article) => readonly number[] | null;

/** Those of the articles that share a band with one of `asked`: none but they are in a pair with it. */
export function sharingBands(
  articles: readonly Article[],
  bandsOf: BandsOf,
  asked: readonly Article[],
): Article[] {
  const wanted: Set<number>[] = [];
  for (const article of asked)
    bandsOf(article)?.forEach((hash, band) => {
      wanted[band] = (wanted[band] ?? new Set()).add(hash);
    });
  return articles.filter((article) => bandsOf(article)?.some((hash, band) => wanted[band]?.has(hash)));
}

/**
 * Pairs that share a band, each article with the earliest of its band only: as many looks as there are articles and
 * bands, also where a thousand are alike. A translation is no second publication.
 */
export function duplicatePairs(articles: readonly Article[], bandsOf: BandsOf): Pair[] {
  const earliest: Map<number, Article>[] = [];
  const pairs: Pair[] = [];
  for (const later of articles.toSorted(firstComesFirst)) {
    const found = new Set<Article>();
    bandsOf(later)?.forEach((hash, band) => {
      const met = earliest[band] ?? new Map<number, Article>();
      earliest[band] = met;
      const earlier = met.get(hash);
      if (!earlier) met.set(hash, later);
      else if (!isTranslation(earlier, later)) found.add(earlier);
    });
    for (const earlier of found) pairs.push({ earlier, later });
  }
  return pairs;
}

const isTranslation = (one: Article, other: Article): boolean =>
  one.lang !== other.lang && (one.translationOf ?? one.file) === (other.translationOf ?? other.file);
