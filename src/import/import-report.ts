import type { DiagnosticLanguage } from "../i18n/diagnostics/describe.ts";
import { describeFault, describeNote } from "../i18n/import/describe-import.ts";
import { compare } from "../problems.ts";
import type { ImportOutcome, ImportProblem, ImportSink } from "./outcome.ts";

/**
 * Takes what an import finds. With `json` each item is written at once, so that memory does not grow with them; else a
 * line for each goes to `line`, and a summary by kind of finding comes at the end.
 */
export function importReport(
  json: boolean,
  lang: DiagnosticLanguage,
  write: (text: string) => void,
  line: (text: string) => void,
) {
  const counts = { imported: 0, skipped: 0 };
  const kinds = new Map<string, number>();
  const findings = new Map<string, { count: number; example: string }>();
  const problems: ImportProblem[] = [];
  let first = true;

  const sink: ImportSink = {
    problem: (problem) => problems.push(problem),
    outcome(outcome: ImportOutcome) {
      counts[outcome.status] += 1;
      const kind = `${outcome.type}\t${outcome.status}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const reason = outcome.notes.map((note) => describeNote(note, lang)).join("; ");
      for (const note of outcome.notes) {
        const known = findings.get(note.code);
        if (known) known.count += 1;
        else
          findings.set(note.code, {
            count: 1,
            example: `${outcome.title || outcome.source}: ${describeNote(note, lang)}`,
          });
      }
      if (json) {
        const { source, type, title, file, status } = outcome;
        write(
          `${first ? '{"items":[\n' : ",\n"}${JSON.stringify({ source, type, title, file, status, reason })}`,
        );
        first = false;
      }
      line(
        [outcome.status, outcome.type, outcome.source, outcome.file ?? "-", reason]
          .map((cell) => cell.replace(/[\t\r\n]+/g, " "))
          .join("\t"),
      );
    },
  };

  function end(): void {
    const told = problems.map((problem) => ({
      file: problem.file,
      line: problem.line,
      column: 1,
      severity: problem.severity,
      code: problem.code,
      ...describeFault(problem, lang),
    }));
    if (json) {
      write(
        `${first ? '{"items":[' : "\n"}],"imported":${counts.imported},"skipped":${counts.skipped},"problems":${JSON.stringify(told)}}\n`,
      );
      return;
    }
    const en = lang === "en";
    for (const { file, line: at, severity, message, hint } of told)
      write(`${file}:${at}: ${severity}: ${message} ${hint}\n`);
    write(
      en
        ? `\n${counts.imported} imported, ${counts.skipped} left out\n`
        : `\n${counts.imported} diimpor, ${counts.skipped} tidak\n`,
    );
    for (const [kind, count] of [...kinds].sort(([a], [b]) => compare(a, b))) {
      const [type = "", status = ""] = kind.split("\t");
      write(
        `  ${String(count).padStart(6)}  ${type}, ${en ? status : status === "imported" ? "diimpor" : "tidak"}\n`,
      );
    }
    if (findings.size > 0)
      write(en ? "\nFindings, with an example of each\n" : "\nTemuan, masing-masing dengan satu contoh\n");
    for (const [, { count, example }] of [...findings].sort(
      ([a, x], [b, y]) => y.count - x.count || compare(a, b),
    ))
      write(`  ${String(count).padStart(6)}  ${example.slice(0, 300)}\n`);
  }

  return { sink, end, hasErrors: (): boolean => problems.some(({ severity }) => severity === "error") };
}
