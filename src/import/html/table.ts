import { inline, lineText } from "./inline.ts";
import { apart, blocks } from "./markdown-of-html.ts";
import type { Surroundings } from "./surroundings.ts";
import { attr, descendants, type HtmlElement, isElement } from "./tree.ts";

/** A table, its caption before it and its pictures after it. One with a single column is layout, and read as text. */
export function table(node: HtmlElement, around: Surroundings, depth: number): string[] {
  const rows = rowsOf(node);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const caption = [...descendants(node.childNodes)].find(
    (child) => isElement(child) && child.tagName === "caption",
  );
  const said = caption && isElement(caption) ? blocks(caption.childNodes, around, depth) : [];
  if (width < 2 || rows.length < 2 || isLayout(rows))
    return [
      ...said,
      ...rows.flatMap((cells) => cells.flatMap((cell) => blocks(cell.childNodes, around, depth))),
    ];
  const pictures: string[] = [];
  const texts = rows.map((cells) =>
    cells.map((cell) => {
      const { inner, pictures: found } = apart(
        hasBlocks(cell) ? blocks(cell.childNodes, around, depth) : inlineBlocks(cell, around),
      );
      pictures.push(...found);
      return inner
        .map((text) => text.replace(/\\\n|\n+/g, " "))
        .join(" ")
        .replaceAll("|", "\\|")
        .trim();
    }),
  );
  const hasHead = rows[0]?.every(({ tagName }) => tagName === "th") ?? false;
  const head = hasHead ? (texts.shift() ?? []) : Array.from({ length: width }, () => "");
  const row = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  return [...said, [row(head), `|${" --- |".repeat(width)}`, ...texts.map(row)].join("\n"), ...pictures];
}

function inlineBlocks(cell: HtmlElement, around: Surroundings): string[] {
  return inline(cell.childNodes, around)
    .map((run) => (run.kind === "text" ? lineText(run.text) : run.block))
    .filter(Boolean);
}

const hasBlocks = (cell: HtmlElement): boolean =>
  [...descendants(cell.childNodes)].some(
    (child) => isElement(child) && /^(?:p|div|ul|ol|table|blockquote|pre|h[1-6]|figure)$/.test(child.tagName),
  );

/** Cells with several paragraphs, lists or tables in them: the table only puts things side by side. */
const isLayout = (rows: readonly (readonly HtmlElement[])[]): boolean =>
  rows.some((cells) =>
    cells.some(
      (cell) =>
        [...descendants(cell.childNodes)].filter(
          (child) => isElement(child) && /^(?:ul|ol|table|pre|h[1-6])$/.test(child.tagName),
        ).length > 0,
    ),
  );

function rowsOf(node: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) rows.push(...rowsOf(child));
    else if (child.tagName === "tr") {
      const cells = child.childNodes
        .filter(isElement)
        .filter(({ tagName }) => tagName === "td" || tagName === "th");
      // A cell over several columns leaves the others of them empty.
      rows.push(
        cells.flatMap((cell) => [cell, ...Array.from({ length: spanOf(cell) - 1 }, () => empty(cell))]),
      );
    }
  }
  return rows.filter(({ length }) => length > 0);
}

const spanOf = (cell: HtmlElement): number =>
  Math.min(Math.max(Number.parseInt(attr(cell, "colspan"), 10) || 1, 1), 20);
const empty = (cell: HtmlElement): HtmlElement => ({ ...cell, childNodes: [], attrs: [] });
