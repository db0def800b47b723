import type { Token } from "markdown-it";

const CAPTION = /^(?:tabel|table|جدول)\s*:\s*/i;

/** Makes a paragraph `Tabel: …` that stands right above a table the table's caption. Other blocks stay as they are. */
export function tableCaptions(blocks: readonly Token[][]): Token[][] {
  const done: Token[][] = [];
  blocks.forEach((block, index) => {
    const [table, ...rest] = block;
    const caption = table?.type === "table_open" ? captionOf(blocks[index - 1]) : null;
    if (!table || !caption) done.push(block);
    else done.splice(-1, 1, [table, ...caption, ...rest]);
  });
  return done;
}

function captionOf(block: readonly Token[] | undefined): Token[] | null {
  const [open, inline, close] = block ?? [];
  const first = inline?.children?.[0];
  if (open?.type !== "paragraph_open" || !inline || !close || first?.type !== "text") return null;
  if (!CAPTION.test(first.content) || inline.content.replace(CAPTION, "").trim() === "") return null;
  first.content = first.content.replace(CAPTION, "");
  inline.content = inline.content.replace(CAPTION, "");
  return [as(open, "caption_open"), inline, as(close, "caption_close")];
}

const as = (token: Token, type: string): Token => Object.assign(token, { type, tag: "caption" });
