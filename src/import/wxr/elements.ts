import { attribute, type XmlFault, xmlPieces } from "./xml-pieces.ts";

/** One element with its text and, for a container, the elements in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  text: string;
  readonly children: XmlElement[];
}

const CONTAINERS = new Set([
  "item",
  "wp:author",
  "wp:category",
  "wp:tag",
  "wp:term",
  "wp:postmeta",
  "wp:comment",
  "wp:commentmeta",
  "wp:termmeta",
]);
/** What wraps everything and says nothing. */
const WRAPPERS = new Set(["rss", "channel"]);
const KNOWN =
  /^(?:title|link|pubDate|guid|description|category|language|generator|image|url|width|height|(?:wp|dc|content|excerpt|atom):.*)$/;

/** Prefixes as an export declares them, by the ones that WordPress uses. */
export type Prefixes = ReadonlyMap<string, string>;

/** Reads the prefixes that a head declares: what was written anew by other tools has its own. */
export function prefixesOf(xml: string): Map<string, string> {
  const prefixes = new Map<string, string>();
  for (const [, prefix = "", double, single] of xml.matchAll(
    /\sxmlns:([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const uri = double ?? single ?? "";
    if (/wordpress\.org\/export\/[^"]*excerpt/.test(uri)) prefixes.set(prefix, "excerpt");
    else if (/wordpress\.org\/export\//.test(uri)) prefixes.set(prefix, "wp");
    else if (/\/rss\/1\.0\/modules\/content/.test(uri)) prefixes.set(prefix, "content");
    else if (/purl\.org\/dc\/elements/.test(uri)) prefixes.set(prefix, "dc");
  }
  return prefixes;
}

/**
 * The elements of a part of an export. An element that begins where another one should have ended closes it, so that
 * one damaged tag costs one element. Tags that are no part of an export are text: they stand in content that somebody
 * wrote without character data.
 */
export function elements(xml: string, prefixes: Prefixes, fault: (kind: XmlFault) => void): XmlElement[] {
  const root: XmlElement = { name: "", attributes: "", text: "", children: [] };
  const open: XmlElement[] = [root];
  const top = (): XmlElement => open.at(-1) ?? root;
  const canonical = (name: string): string => {
    const colon = name.indexOf(":");
    const prefix = prefixes.get(name.slice(0, Math.max(colon, 0)));
    return colon > 0 && prefix ? `${prefix}${name.slice(colon)}` : name;
  };
  for (const piece of xmlPieces(xml, fault)) {
    if (piece.kind === "text") {
      top().text += piece.text;
      continue;
    }
    const name = canonical(piece.name);
    if (WRAPPERS.has(name)) continue;
    const isOurs = KNOWN.test(name) || CONTAINERS.has(name);
    if (!isOurs) {
      if (top() !== root && !CONTAINERS.has(top().name)) top().text += piece.source;
      continue;
    }
    if (piece.kind === "close") {
      const at = open.findLastIndex((element) => element.name === name);
      if (at > 0) {
        if (at < open.length - 1) fault("markup");
        open.length = at;
      } else fault("markup");
      continue;
    }
    // Only containers hold elements: a field that is still open was never closed.
    while (open.length > 1 && !CONTAINERS.has(top().name)) {
      fault("markup");
      open.pop();
    }
    if (name === top().name && name !== "item") open.pop();
    const element: XmlElement = { name, attributes: piece.attributes, text: "", children: [] };
    top().children.push(element);
    if (!piece.empty) open.push(element);
  }
  return root.children;
}

/** Short texts are copied: as a slice, one that is kept would keep the whole export's text around it in memory. */
const LONGEST_COPY = 5_000;
const copied = (text: string): string =>
  text.length > 12 && text.length < LONGEST_COPY ? Buffer.from(text).toString() : text;

/** The text of the first element of that name; empty where there is none. */
export const textOf = (list: readonly XmlElement[], name: string): string =>
  ownText(list.find((element) => element.name === name));

export const ownText = (element: XmlElement | undefined): string => copied(element?.text.trim() ?? "");

export const attributeOf = (element: XmlElement, name: string): string =>
  copied(attribute(element.attributes, name)?.trim() ?? "");
