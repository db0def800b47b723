import type { Token } from "markdown-it";
import { escapeHtml } from "../escape-html.ts";
import type { Language, Site } from "../portal.ts";
import { slug } from "../urls.ts";
import { isArabic, mayBeArabic } from "./arabic.ts";
import { collapse } from "./clean.ts";
import { plainInline } from "./markdown-renderer.ts";

const TABLE: Readonly<Record<Language, string>> = { id: "Tabel", en: "Table", ar: "جدول" };

/** Cuts a document into its top-level blocks. */
export function topLevel(tokens: readonly Token[]): Token[][] {
  const blocks: Token[][] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    open.push(token);
    if (token.level === 0 && token.nesting <= 0 && token.type !== "inline") {
      blocks.push(open);
      open = [];
    }
  }
  return blocks;
}

/** The plain texts of a block in order: a paragraph, heading or item each, a table's row as one. */
export function plainTexts(block: readonly Token[]): string[] {
  const texts: string[] = [];
  let row: string[] | null = null;
  for (const token of block) {
    if (token.type === "tr_open") row = [];
    else if (token.type === "tr_close" && row) {
      texts.push(row.join(" "));
      row = null;
    } else if (token.type === "inline") (row ?? texts).push(plainInline(token.children ?? []));
    else if (token.type === "fence" || token.type === "code_block") texts.push(token.content);
  }
  return texts.map(collapse).filter(Boolean);
}

/** Headings one below another without gaps, the highest as h2, each with an id of its own. */
export function shiftHeadings(tokens: readonly Token[]): void {
  const highest = tokens.reduce(
    (least, { type, tag }) => (type === "heading_open" ? Math.min(least, Number(tag.slice(1))) : least),
    6,
  );
  const taken = new Map<string, number>();
  let level = 1;
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") {
      level = Math.min(Number(token.tag.slice(1)) - highest + 2, level + 1, 6);
      token.tag = `h${level}`;
      const stem = `bagian-${slug(plainInline(tokens[index + 1]?.children ?? []))}`.replace(/-$/, "");
      let number = (taken.get(stem) ?? 0) + 1;
      while (number > 1 && taken.has(`${stem}-${number}`)) number += 1;
      const id = number === 1 ? stem : `${stem}-${number}`;
      taken.set(stem, number).set(id, Math.max(taken.get(id) ?? 0, 1));
      token.attrSet("id", id);
    } else if (token.type === "heading_close") token.tag = `h${level}`;
  });
}

/** Links to other sites give the other page no hold on this one. The base path is put in when a page is made. */
export function dressLinks(children: readonly Token[], site: Pick<Site, "url">): void {
  for (const token of children) {
    const href = token.type === "link_open" ? token.attrGet("href") : null;
    if (href === null) continue;
    if (/^https?:/i.test(href) && !href.startsWith(site.url)) token.attrSet("rel", "noopener");
  }
}

/** `texts` are the block's plain texts. Marks Arabic paragraphs, items and quotations, and wraps tables so that they scroll by themselves. */
export function dressBlock(block: readonly Token[], texts: readonly string[], lang: Language): Token[] {
  const make = rawHtml(block);
  const dressed: Token[] = [];
  const looksForArabic = lang !== "ar" && texts.some(mayBeArabic);
  block.forEach((token, index) => {
    if (looksForArabic && /^(?:paragraph|heading|blockquote|list_item)_open$/.test(token.type)) {
      let end = index + 1;
      while (end < block.length && !(block[end]?.level === token.level && block[end]?.nesting === -1))
        end += 1;
      if (isArabic(plainTexts(block.slice(index, end)).join(" "))) {
        token.attrSet("lang", "ar");
        token.attrSet("dir", "rtl");
      }
    }
    // A column's alignment comes as a style attribute, which the content security policy forbids.
    const align = token.attrs && /^text-align:(\w+)$/.exec(String(token.attrGet("style") ?? ""))?.[1];
    if (align) token.attrs = [["class", `align-${align}`]];
    if (token.type === "table_open") dressed.push(make(tableOpen(lang, captionText(block.slice(index + 1)))));
    dressed.push(token);
    if (token.type === "table_close") dressed.push(make("</div>\n"));
  });
  return dressed;
}

const tableOpen = (lang: Language, caption: string): string =>
  `<div class="table-scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption || TABLE[lang])}">\n`;

/** The words of a table's caption, where it has one. */
const captionText = ([open, inline]: readonly Token[]): string =>
  open?.type === "caption_open" ? collapse(plainInline(inline?.children ?? [])) : "";

/** Makes tokens that print HTML of ours as it is. */
export function rawHtml(block: readonly Token[]): (html: string) => Token {
  return (html) =>
    Object.assign(Object.create(Object.getPrototypeOf(block[0])) as Token, {
      type: "html_block",
      content: html,
      level: 0,
      nesting: 0,
    });
}
