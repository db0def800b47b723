import { embedAddress } from "./embed-address.ts";
import { escapeHref, escapeLine, escapeText } from "./escape.ts";
import { type Mark, marked, withoutMarks, writeMarks } from "./marks.ts";
import { pictureBlock, pictureSource } from "./picture.ts";
import type { Surroundings } from "./surroundings.ts";
import {
  attr,
  descendants,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isText,
  textContent,
} from "./tree.ts";

/** A stretch of text with its marks, or a block that stood in the middle of it. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "block"; readonly block: string };

const MARKS: Readonly<Record<string, Mark>> = {
  strong: "strong",
  b: "strong",
  em: "em",
  i: "em",
  cite: "em",
  del: "del",
  s: "del",
  strike: "del",
};
const CODE = new Set(["code", "kbd", "samp", "tt", "var"]);
/** What shows nothing to readers. */
export const DROPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "canvas",
  "head",
  "meta",
  "link",
  "title",
  "base",
  "map",
  "area",
  "param",
  "track",
  "datalist",
]);
export const FORMS = new Set(["form", "input", "select", "textarea", "option", "fieldset"]);
export const EMBEDS = new Set(["iframe", "embed", "object", "video", "audio"]);
const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉";
/** Deeper markup is read as the text that it holds. */
export const DEEPEST = 120;

/** Reads inline nodes. A line feed in the text is a break; everything else is as in Markdown, with marks. */
export function inline(nodes: readonly HtmlNode[], around: Surroundings, depth = 0): Run[] {
  const runs: Run[] = [];
  let isAfterBreak = false;
  const add = (text: string): void => {
    // A line that ends in a break ends once.
    const shown = isAfterBreak ? text.replace(/^[^\S\n]*\n/, "") : text;
    isAfterBreak = false;
    if (shown) runs.push({ kind: "text", text: shown });
  };
  if (depth > DEEPEST) {
    around.take("deep-markup");
    return [{ kind: "text", text: escapeText(withoutMarks(textContent(nodes)).replace(/\s+/g, " ")) }];
  }
  for (const node of nodes) {
    if (isText(node)) add(words(node.value, around));
    else if (isElement(node)) {
      const { tagName } = node;
      if (DROPPED.has(tagName)) dropped(node, around);
      else if (tagName === "br") {
        runs.push({ kind: "text", text: "\n" });
        isAfterBreak = around.lineBreaks;
      } else if (tagName === "img") {
        const source = pictureSource(node);
        if (typeof source === "string") add(escapeText(source));
        else if (source) runs.push({ kind: "block", block: pictureBlock(source, around) });
      } else if (EMBEDS.has(tagName))
        runs.push(...embed(node, around).map((block): Run => ({ kind: "block", block })));
      else if (FORMS.has(tagName)) around.take("form-lost");
      else if (CODE.has(tagName)) add(code(textContent([node])));
      else if (tagName === "a") runs.push(...link(node, around, depth));
      else {
        const inner = inline(node.childNodes, around, depth + 1);
        const mark = MARKS[tagName];
        for (const run of inner) {
          if (run.kind === "block") runs.push(run);
          else if (mark) add(marked(mark, run.text));
          else if (tagName === "sup" || tagName === "sub") add(raised(run.text, tagName));
          else if (tagName === "q") add(`“${run.text}”`);
          else add(run.text);
        }
        const title = attr(node, "title").trim();
        if ((tagName === "abbr" || tagName === "acronym") && title) add(` (${escapeText(title)})`);
      }
    }
  }
  return joined(runs);
}

const words = (text: string, { lineBreaks }: Surroundings): string => {
  const lines = lineBreaks ? text.replace(/[ \t\r]*\n[ \t\r]*/g, "\n") : text.replace(/\n/g, " ");
  return escapeText(withoutMarks(lines).replace(/[^\S\n]+/g, " "));
};

export function dropped(node: HtmlElement, around: Surroundings): void {
  if (node.tagName === "script" && textContent(node.childNodes).trim() + attr(node, "src") !== "")
    around.take("script-removed");
}

function code(text: string): string {
  const plain = withoutMarks(text).replace(/\s+/g, " ").trim();
  if (plain === "") return "";
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return plain.startsWith("`") || plain.endsWith("`")
    ? `${fence} ${plain} ${fence}`
    : `${fence}${plain}${fence}`;
}

const raised = (text: string, tag: "sup" | "sub"): string =>
  /^\d+$/.test(text)
    ? [...text].map((digit) => (tag === "sup" ? SUPERSCRIPT : SUBSCRIPT)[Number(digit)] ?? digit).join("")
    : text;

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.kind === "text" && last?.kind === "text")
      all[all.length - 1] = { kind: "text", text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

function link(node: HtmlElement, around: Surroundings, depth: number): Run[] {
  const runs = inline(node.childNodes, around, depth + 1);
  const written = attr(node, "href").trim();
  if (written === "") return runs;
  const isPicture = runs.some(({ kind }) => kind === "block");
  const href =
    isPicture && /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$/i.test(written) ? null : around.href(written);
  const hasText = runs.some((run) => run.kind === "text" && run.text.trim() !== "");
  if (href === null) return runs;
  if (!hasText) {
    // What a picture leads to is told below it, unless that is the picture itself.
    if (!isPicture || /[?&/]attachment|attachment_id=/.test(written)) return runs;
    return [...runs, { kind: "block", block: bareLink(href) }];
  }
  return runs.map((run): Run => {
    if (run.kind === "block" || run.text.trim() === "") return run;
    const [, before = "", text = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
    return { kind: "text", text: `${before}[${text.replaceAll("\n", " ")}](${escapeHref(href)})${after}` };
  });
}

/** A link that shows its own address. */
export const bareLink = (href: string): string => `[${escapeText(href)}](${escapeHref(href)})`;

/** A link to what an embedded player shows. */
export function embed(node: HtmlElement, around: Surroundings): string[] {
  const own = attr(node, "src") || attr(node, "data-src") || attr(node, "data");
  const inner = [...descendants(node.childNodes)].flatMap((child) =>
    isElement(child) && (child.tagName === "source" || child.tagName === "embed" || child.tagName === "a")
      ? [attr(child, "src") || attr(child, "href")]
      : [],
  );
  const src = [own, ...inner].find((one) => one !== "") ?? "";
  const resolved = around.href(src);
  const found = embedAddress(resolved?.startsWith("/") ? src : (resolved ?? src));
  if (!found) {
    around.take("link-lost", { href: src.slice(0, 200) });
    return [];
  }
  const kind = node.tagName === "video" || node.tagName === "audio" ? node.tagName : found.kind;
  around.take("embed-linked", { url: found.url });
  const title = attr(node, "title").trim() || attr(node, "aria-label").trim();
  return [`[${around.words[kind]}${title ? `: ${escapeText(title)}` : ""}](${escapeHref(found.url)})`];
}

/** A text as the lines of a Markdown paragraph. Empty where it says nothing. */
export function paragraphText(text: string): string {
  return writeMarks(text)
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line, index, lines) => line !== "" || (index > 0 && lines[index - 1] !== ""))
    .join("\n")
    .trim()
    .split(/\n+/)
    .map(escapeLine)
    .join("\\\n");
}

/** A text on one line: headings, cells. */
export const lineText = (text: string): string =>
  writeMarks(text.replaceAll("\n", " ")).replace(/\s+/g, " ").trim();
