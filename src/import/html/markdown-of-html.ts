import { tidy } from "../../articles/clean.ts";
import { embedAddress } from "./embed-address.ts";
import { escapeHref, escapeText } from "./escape.ts";
import { figure } from "./figure.ts";
import {
  bareLink,
  DEEPEST,
  DROPPED,
  dropped,
  EMBEDS,
  embed,
  FORMS,
  inline,
  lineText,
  paragraphText,
  type Run,
} from "./inline.ts";
import { list } from "./list.ts";
import { quote } from "./quote.ts";
import { readAlso } from "./read-also.ts";
import { FREEFORM, type Surroundings } from "./surroundings.ts";
import { table } from "./table.ts";
import {
  descendants,
  fragmentNodes,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  isText,
  textContent,
} from "./tree.ts";

/** HTML as Markdown of Warta's kind: blocks with blank lines between them; what is lost is noted. */
export const markdownOfHtml = (html: string, around: Surroundings): string =>
  markdownOfNodes(fragmentNodes(html), around);

export const markdownOfNodes = (nodes: readonly HtmlNode[], around: Surroundings): string =>
  joinBlocks(blocks(nodes, around, 0));

const INLINE = new Set([
  "a",
  "abbr",
  "acronym",
  "b",
  "bdi",
  "bdo",
  "big",
  "br",
  "button",
  "cite",
  "code",
  "data",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "img",
  "ins",
  "kbd",
  "label",
  "mark",
  "nobr",
  "q",
  "ruby",
  "rb",
  "rp",
  "rt",
  "s",
  "samp",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
]);
const BLOCK_INSIDE = new Set([
  "p",
  "div",
  "ul",
  "ol",
  "table",
  "blockquote",
  "figure",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "hr",
  "section",
  "article",
]);

/** Lists one after the other would be one: a bullet of another kind parts them. */
export function joinBlocks(list: readonly string[]): string {
  let text = "";
  let last = "";
  for (const block of list) {
    let next = block;
    if (/^- /.test(last) && /^- /.test(block)) next = block.replace(/^- /gm, "* ");
    else if (/^\d+\. /.test(last) && /^\d+\. /.test(block)) next = block.replace(/^(\d+)\. /gm, "$1) ");
    text += `${text ? "\n\n" : ""}${next}`;
    last = next;
  }
  return text;
}

/** The blocks of a container's nodes. */
export function blocks(nodes: readonly HtmlNode[], around: Surroundings, depth: number): string[] {
  if (depth > DEEPEST) {
    around.take("deep-markup");
    return [paragraphText(escapeText(tidy(textContent(nodes))))].filter(Boolean);
  }
  const found: string[] = [];
  let line: HtmlNode[] = [];
  const flush = (): void => {
    if (line.length > 0) found.push(...paragraph(line, around));
    line = [];
  };
  for (const node of nodes) {
    if (isText(node)) {
      const parts = around.lineBreaks ? node.value.split(/\n[^\S\n]*\n\s*/) : [node.value];
      parts.forEach((value, index) => {
        if (index > 0) flush();
        line.push({ ...node, value });
      });
    } else if (isElement(node)) {
      if (isInline(node)) line.push(node);
      else {
        flush();
        found.push(...block(node, around, depth + 1));
      }
    }
  }
  flush();
  return found;
}

/** An inline element that wraps blocks (a link around a figure) is a container. */
function isInline(node: HtmlElement): boolean {
  if (!INLINE.has(node.tagName)) return false;
  for (const child of descendants(node.childNodes))
    if (isElement(child) && BLOCK_INSIDE.has(child.tagName)) return false;
  return true;
}

const ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

function paragraph(nodes: readonly HtmlNode[], around: Surroundings): string[] {
  const text = textContent(nodes).trim();
  if (
    ADDRESS.test(text) &&
    nodes.every((node) => isText(node) || !isElement(node) || node.tagName === "br")
  ) {
    const href = around.href(text);
    if (href !== null) {
      around.take("embed-linked", { url: href });
      const player = embedAddress(text);
      if (!player || player.kind === "embed") return [bareLink(href)];
      return [`[${around.words[player.kind]}](${escapeHref(player.url)})`];
    }
  }
  const related = readAlso(nodes, around);
  if (related) return related;
  return blocksOfRuns(inline(nodes, around));
}

export const blocksOfRuns = (runs: readonly Run[]): string[] =>
  runs
    .flatMap((run) =>
      run.kind === "text" ? run.text.split(/\n[^\S\n]*\n\s*/).map(paragraphText) : [run.block],
    )
    .filter(Boolean);

function block(node: HtmlElement, around: Surroundings, depth: number): string[] {
  const { tagName, childNodes } = node;
  if (DROPPED.has(tagName)) {
    dropped(node, around);
    return [];
  }
  if (EMBEDS.has(tagName)) return embed(node, around);
  if (/^h[1-6]$/.test(tagName)) return heading(node, around);
  if (tagName === "figure" || (tagName === "div" && hasClass(node, /^wp-caption$/)))
    return figure(node, around, depth);
  if (tagName === "ul" || tagName === "ol" || tagName === "menu" || tagName === "dir")
    return list(node, around, depth);
  if (tagName === "table") return table(node, around, depth);
  if (tagName === "blockquote") return quote(node, around, depth);
  if (tagName === "pre") return preformatted(node, around, depth);
  if (tagName === FREEFORM) return blocks(childNodes, { ...around, lineBreaks: true }, depth);
  if (tagName === "hr") return ["* * *"];
  if (tagName === "p" && !around.lineBreaks) return paragraph(childNodes, around);
  if (tagName === "form" || tagName === "select" || tagName === "textarea") {
    around.take("form-lost");
    return tagName === "form" ? blocks(childNodes, around, depth) : [];
  }
  if (FORMS.has(tagName)) return tagName === "fieldset" ? blocks(childNodes, around, depth) : [];
  if (tagName === "dt" || tagName === "summary" || tagName === "legend")
    return blocks(childNodes, around, depth).map((text) =>
      /^(?:[!>*\-[]|#{1,6} )|\n/.test(text) ? text : `**${text.replaceAll("**", "")}**`,
    );
  return blocks(childNodes, around, depth);
}

function heading(node: HtmlElement, around: Surroundings): string[] {
  const runs = inline(node.childNodes, around);
  const text = lineText(runs.map((run) => (run.kind === "text" ? run.text : " ")).join(""));
  const pictures = runs.flatMap((run) => (run.kind === "block" ? [run.block] : []));
  const marks = "#".repeat(Number(node.tagName.slice(1)));
  return [...(text ? [`${marks} ${text.replace(/(#+)$/, "\\$1")}`] : []), ...pictures];
}

/** A picture must stand alone between paragraphs: those in quotations, lists and tables come after them. */
export function apart(all: readonly string[]): { readonly inner: string[]; readonly pictures: string[] } {
  const isPicture = (text: string): boolean => text.startsWith("![");
  return { inner: all.filter((text) => !isPicture(text)), pictures: all.filter(isPicture) };
}

function preformatted(node: HtmlElement, around: Surroundings, depth: number): string[] {
  if (hasClass(node, /^wp-block-verse$/))
    return blocks(node.childNodes, { ...around, lineBreaks: true }, depth);
  const text = textContent(node.childNodes, "\n").replace(/^\n|\s+$/g, "");
  if (text.trim() === "") return [];
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}\n${text}\n${fence}`];
}
