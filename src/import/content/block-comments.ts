import type { Take } from "../note.ts";
import { fieldsText } from "./fields-text.ts";
import { footnotesList } from "./footnotes.ts";
import { withFreeform } from "./freeform.ts";

export interface BlockContext {
  /** The content of a reusable block by its number, or null. */
  readonly reusable: (id: string) => string | null;
  /** The custom field with the post's footnotes; empty where there is none. */
  readonly footnotes: string;
  readonly take: Take;
}

const COMMENT = /<!--\s*(\/?)wp:([\w/-]+)((?:(?!-->)[\s\S])*?)(\/?)-->/g;
const DEEPEST = 5;
/** Blocks that say nothing to readers by themselves. */
const QUIET = new Set([
  "more",
  "nextpage",
  "separator",
  "spacer",
  "paragraph",
  "freeform",
  "html",
  "list-item",
  "column",
]);

/** Whether a text was written in WordPress's block editor. */
export const hasBlocks = (content: string): boolean => /<!--\s*wp:[\w/-]/.test(content);

/**
 * Content of the block editor as plain HTML: the comments around its blocks go, reusable blocks are put in, and what is
 * only a comment (made by the server at each view) becomes a link or a note.
 */
export function withoutBlockComments(content: string, context: BlockContext, depth = 0): string {
  const marked = withFreeform(content);
  return marked.replace(
    COMMENT,
    (_, slash: string, name: string, written: string, alone: string, at: number) => {
      if (slash) return "";
      const attributes = attributesOf(written);
      const text = (key: string): string => {
        const value = attributes[key];
        return typeof value === "string" || typeof value === "number" ? String(value) : "";
      };
      if (!alone) {
        const isCover = name === "cover" && text("url") !== "";
        return isCover && !marked.slice(at, at + 1500).includes("<img")
          ? image(text("url"), text("alt"))
          : "";
      }
      if (name === "block") {
        const inner = depth < DEEPEST ? context.reusable(text("ref")) : null;
        if (inner !== null) return `\n\n${withoutBlockComments(inner, context, depth + 1)}\n\n`;
      }
      if (/^(?:core-)?embed(?:\/|$)/.test(name) && text("url")) return frame(text("url"));
      if (name === "separator") return "<hr>";
      if (name === "footnotes") {
        const notes = footnotesList(context.footnotes);
        if (notes !== "") return notes;
      }
      if (QUIET.has(name)) return "";
      context.take("block-lost", { name });
      return fieldsText(attributes["data"]);
    },
  );
}

/** A player or post of another site, as all of them are read. */
export const frame = (url: string): string => `\n\n<iframe src="${quoted(url)}"></iframe>\n\n`;

export const image = (src: string, alt: string, id = ""): string =>
  `\n\n<figure><img src="${quoted(src)}" alt="${quoted(alt)}" class="wp-image-${quoted(id)}"></figure>\n\n`;

export const quoted = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

function attributesOf(written: string): Readonly<Record<string, unknown>> {
  if (!written.includes("{")) return {};
  try {
    const value: unknown = JSON.parse(written.trim());
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
