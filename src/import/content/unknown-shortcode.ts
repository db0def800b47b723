import { quoted } from "./block-comments.ts";
import type { Shortcode } from "./shortcode.ts";

/** Shortcodes of page builders, and names that many plugins give to boxes: each stands on lines of its own. */
const BLOCK =
  /^(?:(?:vc|et_pb|fusion|av|cs|kc|tatsu|mk)_|(?:su_|bs_|x_)?(?:rows?|col(?:umn)?s?|tabs?|toggles?|accordions?|spoiler|box|note|alert|notice|panel|section|container|(?:block|pull)?quote|(?:one|two|three)_(?:half|third|fourth|fifth))(?:_(?:item|last|inner|group))?$)/;
const BUTTON = /(?:^|_)(?:button|btn)$/;
const QUOTE = /^(?:\w+_)?(?:block|pull)?quote$/;

const first = ({ named }: Shortcode, ...names: readonly string[]): string =>
  names.map((name) => named.get(name)?.trim() ?? "").find((value) => value !== "") ?? "";

/** HTML of a shortcode that nobody knows: what stands between its tags, and the words that readers saw of its attributes. */
export function unknownShortcode(code: Shortcode, inner: string): string {
  const address = first(code, "link", "url", "href");
  if (BUTTON.test(code.name) && inner && /^(?:https?:)?\/\//.test(address))
    return `<a href="${quoted(address)}">${inner}</a>`;
  if (!BLOCK.test(code.name)) return inner;
  if (QUOTE.test(code.name)) {
    const speaker = first(code, "author", "cite", "name", "source");
    const cite = speaker ? `<cite>${quoted(speaker)}</cite>` : "";
    return `\n\n<blockquote>${inner}${cite}</blockquote>\n\n`;
  }
  const title = first(code, "title", "heading", "headline");
  return `\n\n${title ? `<p><strong>${quoted(title)}</strong></p>\n\n` : ""}${inner}\n\n`;
}
