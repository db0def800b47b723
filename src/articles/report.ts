import type { DiagnosticCode } from "../i18n/diagnostics/describe.ts";
import type { Problem, ProblemParams, Severity } from "../problems.ts";

/** A place in a file, both counted from 1; columns in UTF-16 code units of the file as it is written. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Where a problem of the whole file stands. */
export const wholeFile: Spot = { line: 1, column: 1 };

/** Takes down one finding. */
export type Report = (severity: Severity, code: DiagnosticCode, at: Spot, params?: ProblemParams) => void;

/** Collects the findings of one file. */
export function collector(file: string): { readonly report: Report; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (severity, code, at, params = {}) => {
    problems.push({ file, line: at.line, column: at.column, severity, code, params });
  };
  return { report, problems };
}
