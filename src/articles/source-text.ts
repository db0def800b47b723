import { bidiAt, clean, controlAt, isDoubtful } from "./clean.ts";
import type { Report, Spot } from "./report.ts";
import { utf8 } from "./utf8.ts";

/** A file's text, cleaned line by line, that still knows where each character stood in the file. */
export interface SourceText {
  /** Cleaned lines; `lines[0]` is line 1. Runs of spaces and tabs are kept. */
  readonly lines: readonly string[];
  /** The place in the file of a column (from 1) of a cleaned line (from 1). */
  readonly spot: (line: number, column: number) => Spot;
}

/** Reads a file's bytes; null, with an error reported, when they are not UTF-8. */
export function sourceText(bytes: Uint8Array, report: Report): SourceText | null {
  const decoded = utf8(bytes);
  if ("offset" in decoded) {
    report("error", "invalid-utf8", spotOfByte(bytes, decoded.offset), { offset: decoded.offset });
    return null;
  }
  // Few files hold a character that needs a look: one test of all spares the tests of each line.
  if (!isDoubtful(decoded.text)) {
    return { lines: decoded.text.split("\n"), spot: (line, column) => ({ line, column }) };
  }
  const raw = decoded.text.split(/\r\n?|\n/);
  const lines = raw.map(clean);
  raw.forEach((text, index) => {
    if (isDoubtful(text)) reportHidden(text, index + 1, report);
  });
  return {
    lines,
    spot: (line, column) => ({ line, column: rawColumn(raw[line - 1] ?? "", lines[line - 1] ?? "", column) }),
  };
}

/** What a reader of the line would not see, told once a kind. */
function reportHidden(text: string, line: number, report: Report): void {
  const bidi = bidiAt(text);
  if (bidi >= 0)
    report("warning", "bidi-override", { line, column: bidi + 1 }, { character: codePoint(text, bidi) });
  const control = controlAt(text);
  if (control >= 0)
    report(
      "info",
      "control-character",
      { line, column: control + 1 },
      { character: codePoint(text, control) },
    );
}

const codePoint = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Cleaning only shortens, prefix by prefix, so the raw column is found by halving. */
function rawColumn(raw: string, cleaned: string, column: number): number {
  if (raw === cleaned) return column;
  let low = 0;
  let high = raw.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clean(raw.slice(0, middle + 1)).length >= column) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

function spotOfByte(bytes: Uint8Array, offset: number): Spot {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
