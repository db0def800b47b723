import type { AdsView } from "../pages/ads-view.ts";
import type { BlockView } from "../pages/article-view.ts";

const starts = (block: BlockView | undefined, tags: RegExp): boolean =>
  block?.type === "html" && tags.test(block.html);

/**
 * Puts advertisements between paragraphs: each after as many as it says, but never before what a paragraph leads up to
 * (a list, a quotation, a picture), and never last. One that finds no such place is left out.
 */
export function withAds(blocks: readonly BlockView[], ads: AdsView | null): readonly BlockView[] {
  if (!ads || ads.between.length === 0) return blocks;
  const waiting = ads.between.toSorted((a, b) => a.after - b.after);
  const made: BlockView[] = [];
  let paragraphs = 0;
  blocks.forEach((block, index) => {
    made.push(block);
    if (!starts(block, /^<p\b/)) return;
    paragraphs += 1;
    const [next] = waiting;
    if (!next || next.after > paragraphs || !starts(blocks[index + 1], /^<(?:p|h[23])\b/)) return;
    waiting.shift();
    made.push({ type: "ad", ad: next.ad });
  });
  return made;
}
