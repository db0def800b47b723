import type { Svg } from "../portal.ts";

/** Why a drawing is refused, and where: an offset in its text. */
export interface SvgFault {
  readonly offset: number;
  /** `hostile`: it would run or fetch something; `shape`: it is no drawing that can be shown. */
  readonly kind: "hostile" | "shape";
  /** The offending piece as it is written. */
  readonly piece: string;
}

const ELEMENTS = new Set(
  (
    "svg g path rect circle ellipse line polyline polygon defs symbol use title desc clipPath mask " +
    "linearGradient radialGradient stop pattern style"
  ).split(" "),
);
/** What drawing programs write for themselves: left out, with all that is in it. */
const NOTES = /^(?:metadata|(?:sodipodi|inkscape|rdf|cc|dc|sketch|serif):.+)$/;
const ATTRIBUTES =
  /^(?:id|class|style|d|points|transform|viewBox|preserveAspectRatio|width|height|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|fx|fy|fr|dx|dy|offset|href|xlink:href|xmlns|xmlns:xlink|xml:space|version|role|aria-[a-z]+|opacity|color|display|visibility|overflow|vector-effect|paint-order|shape-rendering|color-interpolation|mix-blend-mode|isolation|(?:fill|stroke|stop|clip|mask|gradient|pattern)[A-Za-z-]*|clipPathUnits|maskUnits|maskContentUnits|spreadMethod)$/;
const EDITOR_ATTRIBUTE = /^(?:(?:sodipodi|inkscape|sketch|serif|xmlns|xml):.+|data-.+|enable-background)$/;
/** References out of the file, and what CSS can fetch or run. */
const FETCHES =
  /url\(\s*["']?(?!#)|@import|expression\s*\(|javascript:|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|\\/i;

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const hostile = (offset: number, piece: string): SvgFault => ({
  offset,
  kind: "hostile",
  piece: short(piece),
});
const misshapen = (offset: number, piece: string): SvgFault => ({
  offset,
  kind: "shape",
  piece: short(piece),
});
const short = (piece: string): string => piece.trim().replaceAll(/\s+/g, " ").slice(0, 60);

/**
 * A drawing written anew from what is known to be harmless: shapes, gradients, styles that refer to nothing outside.
 * Scripts, event handlers, references to other files, embedded pictures and foreign markup make it a fault.
 */
export function readSvg(text: string): Svg | SvgFault {
  const open: string[] = [];
  let written = "";
  /** How deep within an editor's notes. */
  let notes = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [whole, closed, opened, attributes = "", alone] = token;
    if (whole === "<") return hostile(token.index, text.slice(token.index, token.index + 40));
    if (whole.startsWith("<!--") || whole.startsWith("<?")) continue;
    if (opened !== undefined) {
      const skips = notes > 0 || NOTES.test(opened);
      if (!skips && !ELEMENTS.has(opened)) return hostile(token.index, `<${opened}>`);
      if (open.length === 0 && (opened !== "svg" || written !== ""))
        return misshapen(token.index, `<${opened}>`);
      const kept = skips
        ? ""
        : attributesOf(attributes, token.index + whole.indexOf(attributes, opened.length));
      if (typeof kept !== "string") return kept;
      if (!alone) open.push(opened);
      if (skips) notes += alone ? 0 : 1;
      else written += `<${opened}${kept}${alone ? "/" : ""}>`;
    } else if (closed !== undefined) {
      if (open.pop() !== closed) return misshapen(token.index, whole);
      if (notes > 0) notes -= 1;
      else written += `</${closed}>`;
    } else if (notes === 0) {
      const found = FETCHES.exec(whole);
      if (found) return hostile(token.index + found.index, whole.slice(found.index));
      if (open.length === 0 && whole.trim().replace("\uFEFF", "")) return misshapen(token.index, whole);
      if (open.length > 0) written += whole;
    }
  }
  const size = open.length === 0 ? sizeOf(written) : null;
  return size ? { text: written.trim(), ...size } : misshapen(0, "viewBox");
}

/** The harmless attributes of an element as they are written again, or what is wrong with one. */
function attributesOf(text: string, start: number): string | SvgFault {
  let kept = "";
  for (const { 0: whole, 1: name = "", 2: double, 3: single, index } of text.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? "";
    const isReference = /href$/.test(name);
    if (EDITOR_ATTRIBUTE.test(name) && name !== "xmlns:xlink") continue;
    if (!ATTRIBUTES.test(name) || FETCHES.test(value) || (isReference && !/^#[\w.-]+$/.test(value)))
      return hostile(start + index, whole);
    if (name === "xmlns" && value !== "http://www.w3.org/2000/svg") return hostile(start + index, whole);
    kept += ` ${name}="${value.replaceAll('"', "&quot;")}"`;
  }
  return kept;
}

/** Width and height by the `viewBox`, else by themselves; null where they say nothing. */
function sizeOf(svg: string): { width: number; height: number } | null {
  const root = /^\s*<svg[^>]*>/.exec(svg)?.[0] ?? "";
  if (!/ xmlns="/.test(root)) return null;
  const [, , width = 0, height = 0] = (/ viewBox="([^"]*)"/.exec(root)?.[1] ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && height > 0) return rounded(width, height);
  const side = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1]);
  return side("width") > 0 && side("height") > 0 ? rounded(side("width"), side("height")) : null;
}

/** Small whole numbers in the drawing's proportion, for the `width` and `height` of its element. */
function rounded(width: number, height: number): { width: number; height: number } {
  const scale = 64 / height;
  return { width: Math.max(1, Math.round(width * scale)), height: 64 };
}
