import { type DefaultTreeAdapterMap, parse, parseFragment } from "parse5";

export type HtmlNode = DefaultTreeAdapterMap["childNode"];
export type HtmlElement = DefaultTreeAdapterMap["element"];
export type HtmlText = DefaultTreeAdapterMap["textNode"];

export const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === "#text";

/** Formatting that is opened and never closed is opened anew in every paragraph after it, without bound. */
const FORMATTING = /<(\/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b[^>]*>/gi;
const MOST_OPEN = 400;

/** Formatting tags go where so many stand open that a parser would not come to an end. */
function bounded(html: string): string {
  let open = 0;
  let most = 0;
  for (const [, slash] of html.matchAll(FORMATTING)) {
    open = Math.max(0, open + (slash ? -1 : 1));
    most = Math.max(most, open);
  }
  return most > MOST_OPEN ? html.replace(FORMATTING, "") : html;
}

/** The nodes of a piece of HTML. */
export const fragmentNodes = (html: string): readonly HtmlNode[] => parseFragment(bounded(html)).childNodes;

/** A whole page. */
export const pageNodes = (html: string): readonly HtmlNode[] => parse(bounded(html)).childNodes;

export const attr = (element: HtmlElement, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? "";

export const hasClass = (element: HtmlElement, pattern: RegExp): boolean =>
  attr(element, "class")
    .split(/\s+/)
    .some((name) => pattern.test(name));

/** All elements below, in order; without recursion, since markup may be nested without end. */
export function* descendants(nodes: readonly HtmlNode[]): Generator<HtmlNode, void> {
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ("childNodes" in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) waiting.push(child);
      }
  }
}

const SILENT = new Set(["script", "style", "template", "noscript"]);

/** The text of nodes without that of scripts and styles; a break is a space, or what is asked for. */
export function textContent(nodes: readonly HtmlNode[], lineBreak = " "): string {
  let text = "";
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node) && node.tagName === "br") text += lineBreak;
    if ("childNodes" in node && !(isElement(node) && SILENT.has(node.tagName)))
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) waiting.push(child);
      }
  }
  return text;
}

export const findElement = (
  nodes: readonly HtmlNode[],
  wanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined => {
  for (const node of descendants(nodes)) if (isElement(node) && wanted(node)) return node;
  return undefined;
};
