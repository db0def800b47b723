import type { Article } from "../articles/article.ts";
import { isoOf } from "../dates.ts";
import { isPublished } from "../newsroom/publication.ts";
import { compare } from "../problems.ts";
import type { Reading } from "../reading.ts";
import type { StoryLine, StoryState } from "./desk-model.ts";

/** Every article file for the desk's list: those with errors first, then the newest. */
export function storyLines({ library, portal, problems }: Reading, now: number): StoryLine[] {
  const zone = portal.site.timezone;
  const byFile = new Map(library.articles.map((article) => [article.file, article]));
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { file, severity } of problems) {
    const count = counts.get(file) ?? { errors: 0, warnings: 0 };
    if (severity === "error") count.errors += 1;
    if (severity === "warning") count.warnings += 1;
    counts.set(file, count);
  }
  const lines = library.files.map((file): StoryLine & { readonly at: number } => {
    const article = byFile.get(file);
    const from = article && Math.max(article.published, article.embargo ?? article.published);
    return {
      file,
      headline: article?.headline ?? file.split("/").at(-1) ?? file,
      section: article?.section ?? null,
      published: article ? isoOf(article.published, zone) : null,
      state: article ? stateOf(article, now) : "broken",
      from: from !== undefined && from > now ? isoOf(from, zone) : null,
      errors: counts.get(file)?.errors ?? 0,
      warnings: counts.get(file)?.warnings ?? 0,
      wire: file.toLowerCase().endsWith(".txt"),
      at: article?.published ?? Number.POSITIVE_INFINITY,
    };
  });
  return lines
    .sort((a, b) => (a.at === b.at ? compare(a.file, b.file) : a.at < b.at ? 1 : -1))
    .map(({ at: _, ...line }) => line);
}

function stateOf(article: Article, now: number): StoryState {
  if (article.draft) return "draft";
  if (isPublished(article, now)) return "public";
  return article.expires !== null && article.expires <= now ? "expired" : "waiting";
}
