import type { Spot } from "./report.ts";

/** A line of body text. `column` (from 1) is where `text` begins in the cleaned line. */
export interface Line {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Lines joined into one text that knows where each character stood. Runs of spaces are still there. */
export interface Paragraph {
  readonly text: string;
  /** The place, in the cleaned text, of an index into `text`. */
  readonly at: (index: number) => Spot;
}

/** Joins lines with single spaces. */
export function paragraph(lines: readonly Line[]): Paragraph {
  const starts: { readonly from: number; readonly line: Line; readonly indent: number }[] = [];
  let text = "";
  for (const line of lines) {
    const words = line.text.trimStart();
    if (text) text = `${text} `;
    starts.push({ from: text.length, line, indent: line.text.length - words.length });
    // Two spaces at a line's end can be the dateline's separator; a single one is an accident.
    const trimmed = words.trimEnd();
    text += words.length - trimmed.length === 1 ? trimmed : words;
  }
  return {
    text: text.trimEnd(),
    at: (index) => {
      const start = starts.findLast(({ from }) => from <= index) ?? starts[0];
      if (!start) return { line: 1, column: 1 };
      return { line: start.line.line, column: start.line.column + start.indent + index - start.from };
    },
  };
}

/** A part of a paragraph, places kept. */
export const part = (whole: Paragraph, from: number, to: number = whole.text.length): Paragraph => ({
  text: whole.text.slice(from, to),
  at: (index) => whole.at(index + from),
});
