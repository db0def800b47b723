import type { Block } from "../articles/article.ts";
import { type DateViews, dateViews, dayOf, isoOf, parseDate } from "../dates.ts";
import type { ArticleData } from "../pages/article-data.ts";
import type { BlockView, EntryView } from "../pages/article-view.ts";

/** The entries of a live story, each with what stands in it. `blocks` begin with an entry. */
export function entryViews(
  blocks: readonly Block[],
  { article, timezone }: Pick<ArticleData, "article" | "timezone">,
  view: (block: Block) => readonly BlockView[],
): EntryView[] {
  const dates: DateViews = dateViews({ timezone, hijriCorrections: {} }, article.lang);
  const today = article.published.iso.slice(0, 10);
  const entries: (EntryView & { readonly blocks: BlockView[] })[] = [];
  for (const block of blocks) {
    if (block.type !== "entry") {
      entries.at(-1)?.blocks.push(...view(block));
      continue;
    }
    const read = parseDate(`${block.day ?? today} ${block.time}`, timezone);
    const instant = read?.instant ?? Date.parse(article.published.iso);
    const day = dayOf(instant, timezone);
    entries.push({
      id: block.id,
      title: block.title,
      iso: isoOf(instant, timezone),
      time: dates.clock(instant),
      day: day === today ? null : dates.wordsOf(day).day,
      pinned: block.pinned,
      blocks: [],
    });
  }
  return entries;
}
