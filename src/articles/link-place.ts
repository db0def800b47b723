import type { Spot } from "./report.ts";

/** Where the first link of a block begins; the block begins at `line`. */
export function linkPlace(lines: readonly string[], line: number): Spot {
  for (let index = line - 1; index < lines.length && (lines[index] ?? "").trim() !== ""; index++) {
    const text = lines[index] ?? "";
    const middle = text.indexOf("](");
    if (middle >= 0) return { line: index + 1, column: Math.max(text.lastIndexOf("[", middle), 0) + 1 };
  }
  return { line, column: 1 };
}
