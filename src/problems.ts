/** How grave a problem is: an error keeps the article from being published, and the build from committing. */
export type Severity = "error" | "warning" | "info";

/** Values that a problem's text names: the offending word, the candidates, a byte offset. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * One finding in one file. `file` is relative to the articles folder, with `/`;
 * `line` and `column` count from 1, columns in UTF-16 code units. The text in each
 * language comes from `i18n/diagnostics` by `code`.
 */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly code: string;
  readonly params: ProblemParams;
}

/** Total order: file, line, column, code. */
export function compareProblems(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
