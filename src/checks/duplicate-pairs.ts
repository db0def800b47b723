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

/**
 * Pairs that share a band, each article with the earliest of its band only: as many looks as there are articles and
 * bands, also where a thousand are alike. A translation is no second publication.
 */
export function duplicatePairs(
  articles: readonly Article[],
  bandsOf: (article: Article) => readonly number[] | null,
): Pair[] {
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
