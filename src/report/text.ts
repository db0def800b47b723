import path from "node:path";
import { type DiagnosticLanguage, describe } from "../i18n/diagnostics/describe.ts";
import type { Problem, Severity } from "../problems.ts";
import { codeFrame, frameSource } from "./code-frame.ts";
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

/** All problems for a terminal, each with the lines around it; ends with a count. */
export async function reportText(problems: readonly Problem[], options: ReportTextOptions): Promise<string> {
  const colour = options.colour ?? (process.stderr.isTTY === true && !process.env["NO_COLOR"]);
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const sources = new Map<string, Promise<string | null>>();
  const parts: string[] = [];
  for (const problem of problems) {
    const { message, hint } = describe(problem, options.lang);
    const source = sources.get(problem.file) ?? frameSource(path.join(options.dir, problem.file));
    sources.set(problem.file, source);
    const severity = WORDS[options.lang][problem.severity];
    const place = `${problem.file}:${problem.line}:${problem.column}`;
    parts.push(
      `${paint(1, printable(place))} ${paint(COLOURS[problem.severity], severity)} ${printable(message)} (${problem.code})`,
    );
    const shown = codeFrame(await source, problem, colour);
    if (shown) parts.push(shown);
    if (hint) parts.push(`  → ${printable(hint)}`);
    parts.push("");
  }
  return `${[...parts, summary(problems, options.lang)].join("\n")}\n`;
}

function summary(problems: readonly Problem[], lang: DiagnosticLanguage): string {
  if (problems.length === 0) return lang === "id" ? "Tidak ada masalah." : "No problems.";
  const count = (severity: Severity): string =>
    `${problems.filter((problem) => problem.severity === severity).length} ${WORDS[lang][severity]}`;
  return [count("error"), count("warning"), count("info")].join(", ");
}
