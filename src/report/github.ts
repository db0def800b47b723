import { type DiagnosticLanguage, describe } from "../i18n/diagnostics/describe.ts";
import type { Problem, Severity } from "../problems.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * Workflow commands that GitHub shows beside the lines; `prefix` leads from the repository to the articles folder.
 * Format: "Workflow commands for GitHub Actions", GitHub Docs; escaping as in actions/toolkit's `command.ts`.
 */
export function reportGithub(problems: readonly Problem[], lang: DiagnosticLanguage, prefix: string): string {
  return problems
    .map((problem) => {
      const { message, hint } = describe(problem, lang);
      const file = prefix ? `${prefix}/${problem.file}` : problem.file;
      const where = `file=${property(file)},line=${problem.line},col=${problem.column},title=${property(problem.code)}`;
      return `::${COMMANDS[problem.severity]} ${where}::${data(hint ? `${message} ${hint}` : message)}\n`;
    })
    .join("");
}
