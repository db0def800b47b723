/** An article's text in its parts; together they are the text. */
export interface SplitText {
  /** What stands up to and with the opening fence's line; empty without front matter. */
  readonly opening: string;
  /** The YAML, ends in a line feed where there is any. */
  readonly yaml: string;
  /** From the closing fence's line on, with it; empty without front matter. */
  readonly closing: string;
  readonly body: string;
}

/** Splits a text (line feeds only) as `articles/front-matter.ts` reads it; null where the front matter is never closed. */
export function splitFront(text: string): SplitText | null {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0 || !/^---\s*(?:ya?ml)?\s*$/.test(lines[first] ?? ""))
    return { opening: "", yaml: "", closing: "", body: text };
  const last = lines.findIndex((line, index) => index > first && /^---\s*$/.test(line));
  if (last < 0) return null;
  const part = (from: number, to: number): string =>
    lines
      .slice(from, to)
      .map((line) => `${line}\n`)
      .join("");
  const body = lines.slice(last + 1);
  return {
    opening: part(0, first + 1),
    yaml: part(first + 1, last),
    closing: body.length === 0 ? (lines[last] ?? "") : `${lines[last]}\n`,
    body: body.join("\n"),
  };
}
