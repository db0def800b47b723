import type { LiveBlogPosting } from "schema-dts";
import { collapse } from "../articles/clean.ts";
import type { ArticleData } from "../pages/article-data.ts";
import type { BlockView, EntryView } from "../pages/article-view.ts";

/** What machines read of a live story (schema.org `LiveBlogPosting`): the article's own data, and its entries. */
export function liveBlogPosting(
  { head, article }: Pick<ArticleData, "head" | "article">,
  entries: readonly EntryView[],
): readonly object[] {
  const [story = {}, ...others] = head.jsonLd;
  const times = entries.map(({ iso }) => iso).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const updates = entries.map((entry) => ({
    "@type": "BlogPosting" as const,
    headline: entry.title || `${entry.time} – ${article.headline}`,
    url: `${article.url}#${entry.id}`,
    datePublished: entry.iso,
    articleBody: collapse(entry.blocks.map(textOf).join(" ")),
  }));
  const { "@type": _type, ...said } = story as Record<string, unknown>;
  const { "@context": context, ...facts } = said;
  const live = {
    "@context": context,
    "@type": "LiveBlogPosting",
    ...facts,
    coverageStartTime: times[0] ?? article.published.iso,
    ...(!article.live && { coverageEndTime: times.at(-1) ?? article.published.iso }),
    liveBlogUpdate: updates,
  } satisfies Partial<Record<keyof Exclude<LiveBlogPosting, string> | "@context", unknown>>;
  return [live, ...others];
}

const textOf = (block: BlockView): string => (block.type === "html" ? unescaped(block.html) : "");

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const unescaped = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
