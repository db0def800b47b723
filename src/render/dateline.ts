import { escapeHtml } from "../escape-html.ts";
import type { BlockView } from "../pages/article-view.ts";
import type { Language } from "../portal.ts";

const FIRST_PARAGRAPH = /^\s*<p(?: [^>]*)?>/;

/**
 * Puts "**Washington, LiputanIslam.com** —" at the head of the body's first paragraph. A body that begins
 * with something else (a heading, a picture) gets the dateline as a paragraph of its own before its first text.
 */
export function withDateline(
  blocks: readonly BlockView[],
  place: string | null,
  outlet: string | null,
  lang: Language,
): readonly BlockView[] {
  const names = [place, outlet]
    .filter((name) => name !== null && name !== "")
    .join(lang === "ar" ? "، " : ", ");
  if (names === "") return blocks;
  const dateline = `<strong class="dateline">${escapeHtml(names)}</strong>`;
  const first = blocks.findIndex((block) => block.type === "html");
  const block = blocks[first];
  if (block?.type !== "html") return [{ type: "html", html: `<p>${dateline}</p>` }, ...blocks];
  const opening = FIRST_PARAGRAPH.exec(block.html)?.[0];
  const html =
    opening === undefined
      ? `<p>${dateline}</p>\n${block.html}`
      : `${opening}${dateline} — ${block.html.slice(opening.length)}`;
  return blocks.with(first, { type: "html", html });
}
