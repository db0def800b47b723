import { type DiagnosticLanguage, describe } from "../i18n/diagnostics/describe.ts";
import type { Problem, Severity } from "../problems.ts";

/** A problem as machines get it (DESIGN, section 3). */
export interface ProblemJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A problem with its words. */
export function problemJson(problem: Problem, lang: DiagnosticLanguage): ProblemJson {
  const { file, line, column, severity, code } = problem;
  return { file, line, column, severity, code, ...describe(problem, lang) };
}

/** `{"problems": […]}`, with a line feed at its end. */
export const reportJson = (problems: readonly Problem[], lang: DiagnosticLanguage): string =>
  `${JSON.stringify({ problems: problems.map((problem) => problemJson(problem, lang)) }, null, 2)}\n`;
