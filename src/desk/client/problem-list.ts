import type { DeskWords } from "../../i18n/desk/id.ts";
import type { ProblemJson } from "../../report/json.ts";
import { element } from "./element.ts";
import { fill } from "./fill.ts";

/** What is wrong, gravest first, each with its place, its remedy and the way there. */
export function problemList(
  problems: readonly ProblemJson[],
  words: DeskWords,
  goTo: (problem: ProblemJson) => void,
): HTMLElement {
  if (problems.length === 0) return element("p", { class: "fine" }, words.noProblems);
  const grave = ["error", "warning", "info"];
  const sorted = problems.toSorted((a, b) => grave.indexOf(a.severity) - grave.indexOf(b.severity));
  return element(
    "ul",
    { class: "problems" },
    ...sorted.map((problem) => {
      const { severity, line, column, file, message, hint } = problem;
      const names = {
        error: words.severity_error,
        warning: words.severity_warning,
        info: words.severity_info,
      };
      const place = fill(words.line, { line, column });
      return element(
        "li",
        { class: severity },
        element("strong", {}, names[severity]),
        element(
          "button",
          { type: "button", class: "place", title: file, onclick: () => goTo(problem) },
          place,
        ),
        element("p", {}, message),
        hint !== "" && element("p", { class: "mend" }, fill(words.mend, { hint })),
      );
    }),
  );
}
