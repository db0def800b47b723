import fs from "node:fs/promises";
import { codeFrameColumns } from "@babel/code-frame";
import type { Problem } from "../problems.ts";
import { printable } from "./printable.ts";

/** Longer lines are shown in part, larger files not at all. */
const WIDEST = 160;
const LARGEST = 2_000_000;

/** A file's text for its frames; null where there is nothing to show. */
export async function frameSource(file: string): Promise<string | null> {
  try {
    const found = await fs.lstat(file);
    if (!found.isFile() || found.size > LARGEST) return null;
    return (await fs.readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch {
    return null; // The report must not fail because a file has gone: its message says enough.
  }
}

/** The lines around a problem, with a mark at its column; null where there is nothing to show. */
export function codeFrame(
  source: string | null,
  { line, column }: Pick<Problem, "line" | "column">,
  colour = false,
): string | null {
  if (source === null || source.trim() === "") return null;
  const lines = source.split(/\r\n?|\n/);
  // A window around the column keeps a paragraph of one line readable.
  const from = Math.max(0, column - WIDEST / 2);
  const text = lines.map((whole, index) => {
    const cut = index + 1 === line ? whole.slice(from, from + WIDEST) : whole.slice(0, WIDEST);
    return printable(cut);
  });
  return codeFrameColumns(
    text.join("\n"),
    { start: { line, column: column - from } },
    { highlightCode: false, forceColor: colour, linesAbove: 1, linesBelow: 1 },
  );
}
