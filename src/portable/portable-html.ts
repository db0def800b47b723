import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { escapeHtml } from "../escape-html.ts";
import { scriptJson } from "../render/script-json.ts";
import { portableSrcset } from "./portable-srcset.ts";
import { type PortableSite, portableUrl } from "./portable-url.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A copy, and its scripts in place of those that need a server: paths by name (`app`). */
export interface PortableCopy extends PortableSite {
  readonly scripts: ReadonlyMap<string, string>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ADDRESSES = new Set(["href", "src", "action", "poster", "data-suggestions"]);

/**
 * A page of the portal as the page `from` of a copy: addresses from file to file, and scripts that need no server.
 * All other bytes stay: the parser says where attributes stand, and only these are written anew.
 */
export function portableHtml(html: string, from: string, copy: PortableCopy): string {
  const root = (isPage(html) ? parse : parseFragment)(html, { sourceCodeLocationInfo: true });
  const edits = [...elements(root)].flatMap((element) => editsOf(element, from, copy));
  let made = "";
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    made += html.slice(at, start) + text;
    at = end;
  }
  return made + html.slice(at);
}

/** Whether it is a whole page, and not a part that pages fetch. */
export const isPage = (html: string): boolean => /^\s*<!doctype/i.test(html);

/** A part stands in pages at several depths, with other addresses in each: it has a file for each depth. */
export const partFor = (part: string, depth: number): string => part.replace(/\.html$/, `.${depth}.html`);

/** How many folders above a file there are. */
export const depthOf = (file: string): number => file.split("/").length - 1;

function* elements(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node && !isAd(node)) for (const child of node.childNodes) yield* elements(child);
}

/** An advertisement, which needs the network (`layouts/partials/ad.njk`). */
const isAd = (node: Node): boolean =>
  "attrs" in node && node.attrs.some(({ name, value }) => name === "class" && value.startsWith("ad "));

function editsOf(element: Element, from: string, copy: PortableCopy): Edit[] {
  const whole = element.sourceCodeLocation;
  // An element that the parser added, as HTML says.
  if (!whole) return [];
  const attribute = (name: string): string => element.attrs.find((each) => each.name === name)?.value ?? "";
  const rel = element.tagName === "link" ? attribute("rel") : "";
  const address = (value: string): string =>
    // Where the page itself stands is at the portal.
    rel === "canonical" ? new URL(value, copy.address).href : portableUrl(value, from, copy);
  const replaced = (text: string): Edit[] => [{ start: whole.startOffset, end: whole.endOffset, text }];

  if (isAd(element)) return replaced("");
  // The browser would try to fetch it, which it may not from a folder.
  if (rel === "manifest") return replaced("");
  if (element.tagName === "script" && attribute("type") === "module") {
    const script = copy.scripts.get(scriptName(attribute("src")));
    if (script === undefined) return replaced("");
    const src = portableUrl(new URL(script, copy.address).pathname, from, copy);
    return replaced(`<script defer src="${escapeHtml(src)}"></script>`);
  }
  if (element.tagName === "script" && attribute("id") === "search-data") {
    const [text] = element.childNodes;
    const place = text?.sourceCodeLocation;
    if (text?.nodeName !== "#text" || !("value" in text) || !place) return [];
    // Written by our own build.
    const data = JSON.parse(text.value);
    const moved = { ...data, bundles: address(data.bundles), suggestions: address(data.suggestions) };
    return [{ start: place.startOffset, end: place.endOffset, text: scriptJson(moved) }];
  }
  const said = element.tagName === "meta" ? attribute("http-equiv").toLowerCase() : "";
  return element.attrs.flatMap(({ name, value }) => {
    const place = whole.attrs?.[name];
    let moved = value;
    if (said === "content-security-policy" && name === "content")
      moved = value.replace(/; frame-src [^;]*/, "");
    else if (said === "refresh" && name === "content") moved = value.replace(/(?<=url=).*/i, address);
    else if (name === "srcset") moved = portableSrcset(value, address);
    else if (name === "data-fragment") moved = partFor(address(value), depthOf(from));
    else if (ADDRESSES.has(name)) moved = address(value);
    if (!place || moved === value) return [];
    return [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escapeHtml(moved)}"` }];
  });
}

/** `app` of `/aset/app.77e3317d.js`. */
const scriptName = (src: string): string => /([^/.]+)\.[^/]*$/.exec(src)?.[1] ?? "";
