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
  return [
    ...titled(said, [[row(head), `|${" --- |".repeat(width)}`, ...texts.map(row)].join("\n"), ...pictures]),
  ];
}

/** A table's title stands right above it, `Tabel: …`; what is more than a line stays a paragraph. */
export function titled(said: readonly string[], shown: readonly string[]): string[] {
  const [title = "", ...more] = said;
  const isTitle = more.length === 0 && /^[^\n!>#|]+$/.test(title) && shown[0]?.startsWith("| ");
  return isTitle ? [`Tabel: ${title}`, ...shown] : [...said, ...shown];
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
  /** By column: how many rows a cell from above still covers. */
  const covered: number[] = [];
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) rows.push(...rowsOf(child));
    else if (child.tagName === "tr") rows.push(rowOf(child, covered));
  }
  return rows.filter(({ length }) => length > 0);
}

/** A cell over several columns or rows leaves the others of them empty. */
function rowOf(node: HtmlElement, covered: number[]): HtmlElement[] {
  const row: HtmlElement[] = [];
  const skip = (): void => {
    while ((covered[row.length] ?? 0) > 0) {
      covered[row.length] = (covered[row.length] ?? 0) - 1;
      row.push(empty(node));
    }
  };
  for (const cell of node.childNodes.filter(isElement)) {
    if (cell.tagName !== "td" && cell.tagName !== "th") continue;
    skip();
    for (let column = 0; column < spanOf(cell, "colspan"); column += 1) {
      covered[row.length] = spanOf(cell, "rowspan") - 1;
      row.push(column === 0 ? cell : empty(cell));
    }
  }
  skip();
  return row;
}

const spanOf = (cell: HtmlElement, over: "colspan" | "rowspan"): number =>
  Math.min(Math.max(Number.parseInt(attr(cell, over), 10) || 1, 1), over === "colspan" ? 20 : 1000);
const empty = (cell: HtmlElement): HtmlElement => ({ ...cell, childNodes: [], attrs: [] });
