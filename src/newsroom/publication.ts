import type { Article } from "../articles/article.ts";

/** How a story stands: readers see it, or a notice that it was taken down, or nothing yet or any more. */
export type Standing = "published" | "retracted" | "expired" | "hidden";

/** From when to when a story may be read, in milliseconds since 1970; null means without end. A draft: never. */
interface Window {
  readonly from: number;
  readonly until: number | null;
}

function publicationWindow(article: Article): Window | null {
  if (article.draft) return null;
  // A notice stays: what was said of a story holds after the story would have expired.
  const until = article.retracted ? null : article.expires;
  return { from: Math.max(article.published, article.embargo ?? article.published), until };
}

/** The one answer to "may readers see it?": pages, feeds, the search index and the lock of addresses all ask here. */
export function standing(article: Article, now: number): Standing {
  const window = publicationWindow(article);
  if (window === null || now < window.from) return "hidden";
  if (article.retracted) return "retracted";
  return window.until === null || now < window.until ? "published" : "expired";
}

/** Whether readers may see a story. */
export const isPublished = (article: Article, now: number): boolean => standing(article, now) === "published";

/** When a story is, or was, first shown; null for a draft. */
export const publicationStart = (article: Article): number | null => publicationWindow(article)?.from ?? null;

/** Instants after `now` at which some story appears or goes. */
export function turningPoints(articles: readonly Article[], now: number): number[] {
  return articles.flatMap((article) => {
    const window = publicationWindow(article);
    if (!window) return [];
    return [window.from, ...(window.until === null ? [] : [window.until])].filter((instant) => instant > now);
  });
}
