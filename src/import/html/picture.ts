import { tidy } from "../../articles/clean.ts";
import { escapeHref, escapePath, escapeText, escapeTitle } from "./escape.ts";
import type { PictureSource, Surroundings } from "./surroundings.ts";
import { attr, type HtmlElement, hasClass } from "./tree.ts";

/** What an `img` shows: a picture, the text of one that stands for a character, or nothing (a counter's pixel). */
export function pictureSource(node: HtmlElement, caption = ""): PictureSource | string | null {
  const alt = tidy(attr(node, "alt"));
  if (hasClass(node, /^(?:emoji|wp-smiley)$/)) return alt;
  const isPixel = (name: string): boolean => /^[01](?:px)?$/.test(attr(node, name));
  if (isPixel("width") && isPixel("height")) return null;
  const named = ["data-orig-file", "data-lazy-src", "data-src", "data-original", "src"]
    .map((name) => attr(node, name).trim())
    .find((value) => value !== "" && !/^data:image\/(?:gif|svg)/i.test(value));
  const src = named ?? /^\s*(\S+)/.exec(attr(node, "srcset"))?.[1] ?? "";
  if (src === "") return alt || null;
  const id =
    /(?:^|\s)wp-image-(\d+)/.exec(attr(node, "class"))?.[1] ??
    (attr(node, "data-id") || attr(node, "data-attachment-id"));
  return {
    src,
    id,
    alt,
    caption: tidy(caption) || (hasClass(node, /^wp-/) ? "" : tidy(attr(node, "title"))),
  };
}

/** The Markdown of a picture; a link to it where it is not at hand. */
export function pictureBlock(source: PictureSource, around: Pick<Surroundings, "picture" | "words">): string {
  const answer = around.picture(source);
  if (answer.kind === "there") {
    const { path, alt, caption } = answer;
    const title = caption ? ` "${escapeTitle(caption)}"` : "";
    return `![${escapeText(alt)}](${escapePath(path)}${title})`;
  }
  const said = source.caption || source.alt;
  const text = `${around.words.picture}${said ? `: ${said}` : ""}`;
  return answer.url === null ? escapeText(text) : `[${escapeText(text)}](${escapeHref(answer.url)})`;
}
