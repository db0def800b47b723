import type { Article } from "../articles/article.ts";

/** From when to when a story may be read, in milliseconds since 1970; null means without end. A draft: never. */
interface Window {
  readonly from: number;
  readonly until: number | null;
}

function publicationWindow(article: Article): Window | null {
  if (article.draft) return null;
  return { from: Math.max(article.published, article.embargo ?? article.published), until: article.expires };
}

/** The one answer to "may readers see it?": pages, feeds and the search index all ask here. */
export function isPublished(article: Article, now: number): boolean {
  const window = publicationWindow(article);
  return window !== null && window.from <= now && (window.until === null || now < window.until);
}

/** Instants after `now` at which some story appears or goes. */
export function turningPoints(articles: readonly Article[], now: number): number[] {
  return articles.flatMap((article) => {
    const window = publicationWindow(article);
    if (!window) return [];
    return [window.from, ...(window.until === null ? [] : [window.until])].filter((instant) => instant > now);
  });
}
