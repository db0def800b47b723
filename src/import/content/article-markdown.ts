import { markdownOfHtml } from "../html/markdown-of-html.ts";
import type { Surroundings } from "../html/surroundings.ts";
import { type BlockContext, hasBlocks, withoutBlockComments } from "./block-comments.ts";
import type { ShortcodeContext } from "./shortcode.ts";
import { withoutShortcodes } from "./shortcodes.ts";

export interface ArticleContext
  extends Omit<Surroundings, "lineBreaks">,
    Omit<BlockContext, "take">,
    Omit<ShortcodeContext, "take" | "seen"> {}

/** A post's content, from either of WordPress's editors, as Markdown. */
export function articleMarkdown(content: string, context: ArticleContext): string {
  const inBlocks = hasBlocks(content);
  const joined = content.replace(/\r\n?/g, "\n").replace(/<!--\s*nextpage\s*-->/g, "\n\n");
  const html = inBlocks ? withoutBlockComments(joined, context) : joined;
  const plain = withoutShortcodes(html, { ...context, seen: new Set() });
  return markdownOfHtml(plain.replace(/<a\b[^>]*wp-block-file__button[^>]*>[^<]*<\/a>/g, ""), {
    ...context,
    lineBreaks: !inBlocks,
  });
}

/** How many parts a post was divided into. */
export const partsOf = (content: string): number => content.split(/<!--\s*nextpage\s*-->/).length;
