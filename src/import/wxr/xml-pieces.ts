/** One piece of XML as it stands in a file. */
export type XmlPiece =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: string;
      readonly source: string;
      readonly empty: boolean;
    }
  | { readonly kind: "close"; readonly name: string; readonly source: string }
  | { readonly kind: "text"; readonly text: string };

/** Damage that was read past. */
export type XmlFault = "cdata-open" | "cdata-end" | "markup";

const CLOSE = /<\/([\w:.-]+)\s*>/y;
const OPEN = /<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;
/** `<![CDATA[` with a slip in it. */
const NEARLY_CDATA = /<!?\[?[A-Z]{0,6}[^<>\n]?[A-Z]{0,6}\[/y;
/**
 * Character data that holds the end of one of WordPress's elements and the next one's beginning, character data
 * included, was never closed: WordPress writes no such text.
 */
const SWALLOWED =
  /<\/(?:title|link|description|category|(?:wp|content|excerpt|dc):\w+)>(?=(?:\s|<(?!!)[^>]*>|[^<]*)*<[\w:]+[^<>]*><!\[CDATA\[)/;

/** Reads XML piece by piece. What is damaged is reported and read as the text that it is; nothing stops it. */
export function* xmlPieces(xml: string, fault: (kind: XmlFault) => void): Generator<XmlPiece, void> {
  let at = 0;
  while (at < xml.length) {
    const mark = xml.indexOf("<", at);
    if (mark < 0) {
      yield { kind: "text", text: entities(xml.slice(at)) };
      return;
    }
    if (mark > at) yield { kind: "text", text: entities(xml.slice(at, mark)) };
    if (xml.startsWith("<![CDATA[", mark)) at = yield* cdata(xml, mark + 9, fault);
    else if (xml.startsWith("<!--", mark)) {
      const end = xml.indexOf("-->", mark);
      at = end < 0 ? mark + 4 : end + 3;
    } else if (xml.startsWith("<?", mark)) {
      const end = xml.indexOf("?>", mark);
      at = end < 0 ? mark + 2 : end + 2;
    } else {
      CLOSE.lastIndex = mark;
      OPEN.lastIndex = mark;
      NEARLY_CDATA.lastIndex = mark;
      const close = CLOSE.exec(xml);
      const open = close ? null : OPEN.exec(xml);
      const nearly = close || open ? null : NEARLY_CDATA.exec(xml);
      if (close) {
        yield { kind: "close", name: close[1] ?? "", source: close[0] };
        at = mark + close[0].length;
      } else if (open) {
        const [source, name = "", attributes = "", slash] = open;
        yield { kind: "open", name, attributes, source, empty: slash === "/" };
        at = mark + source.length;
      } else if (nearly && nearly[0].length > 3 && xml.indexOf("]]>", mark) > 0) {
        fault("cdata-open");
        at = yield* cdata(xml, mark + nearly[0].length, fault);
      } else {
        fault("markup");
        yield { kind: "text", text: "<" };
        at = mark + 1;
      }
    }
  }
}

function* cdata(xml: string, from: number, fault: (kind: XmlFault) => void): Generator<XmlPiece, number> {
  const found = xml.indexOf("]]>", from);
  const end = found < 0 ? xml.length : found;
  const text = xml.slice(from, end);
  const swallowed = text.includes("<![CDATA[") || found < 0 ? cutAt(text, found < 0) : -1;
  if (swallowed >= 0) {
    fault("cdata-end");
    yield {
      kind: "text",
      text: text.slice(0, swallowed).replace(/\]?.?\]?>?$/s, (end) => (/\]/.test(end) ? "" : end)),
    };
    return from + swallowed;
  }
  if (found < 0) fault("cdata-end");
  yield { kind: "text", text };
  return found < 0 ? end : end + 3;
}

/** Where character data should have ended, or -1. */
function cutAt(text: string, open: boolean): number {
  const found = SWALLOWED.exec(text);
  if (found) return found.index;
  // Never closed, to the end of the item: the first end of one of its elements closes it.
  return open ? text.search(/<\/(?:wp|content|excerpt|dc):\w+>\s*(?:<|$)/) : -1;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/** XML's own entities and numbers. Others, which a document type might define without bound, stay as written. */
export function entities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isText = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff);
    return isText && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
  });
}

/** An attribute of an element's tag, or null. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? entities(found[1] ?? found[2] ?? "") : null;
}
