import fs from "node:fs/promises";
import path from "node:path";
import { codeFrameColumns } from "@babel/code-frame";
import { type DiagnosticLanguage, describe } from "../i18n/diagnostics/describe.ts";
import type { Problem, Severity } from "../problems.ts";
import { printable } from "./printable.ts";

export interface ReportTextOptions {
  /** The articles folder: the source lines are read from there. */
  readonly dir: string;
  readonly lang: DiagnosticLanguage;
  /** Colours; by default only where the standard error output is a terminal. */
  readonly colour?: boolean;
}

const WORDS: Readonly<Record<DiagnosticLanguage, Readonly<Record<Severity, string>>>> = {
  id: { error: "kesalahan", warning: "peringatan", info: "keterangan" },
  en: { error: "error", warning: "warning", info: "information" },
};
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
/** Longer lines are shown in part, larger files not at all. */
const WIDEST = 160;
const LARGEST = 2_000_000;

/** All problems for a terminal, each with the lines around it; ends with a count. */
export async function reportText(problems: readonly Problem[], options: ReportTextOptions): Promise<string> {
  const colour = options.colour ?? (process.stderr.isTTY === true && !process.env["NO_COLOR"]);
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const sources = new Map<string, Promise<string | null>>();
  const parts: string[] = [];
  for (const problem of problems) {
    const { message, hint } = describe(problem, options.lang);
    const source = sources.get(problem.file) ?? read(path.join(options.dir, problem.file));
    sources.set(problem.file, source);
    const severity = WORDS[options.lang][problem.severity];
    const place = `${problem.file}:${problem.line}:${problem.column}`;
    parts.push(
      `${paint(1, printable(place))} ${paint(COLOURS[problem.severity], severity)} ${printable(message)} (${problem.code})`,
    );
    const shown = frame(await source, problem, colour);
    if (shown) parts.push(shown);
    if (hint) parts.push(`  → ${printable(hint)}`);
    parts.push("");
  }
  return `${[...parts, summary(problems, options.lang)].join("\n")}\n`;
}

async function read(file: string): Promise<string | null> {
  try {
    const found = await fs.lstat(file);
    if (!found.isFile() || found.size > LARGEST) return null;
    return (await fs.readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch {
    return null; // The report must not fail because a file has gone: its message says enough.
  }
}

function frame(source: string | null, { line, column }: Problem, colour: boolean): string | null {
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

function summary(problems: readonly Problem[], lang: DiagnosticLanguage): string {
  if (problems.length === 0) return lang === "id" ? "Tidak ada masalah." : "No problems.";
  const count = (severity: Severity): string =>
    `${problems.filter((problem) => problem.severity === severity).length} ${WORDS[lang][severity]}`;
  return [count("error"), count("warning"), count("info")].join(", ");
}
