import type { DeskWords } from "../../i18n/desk/id.ts";
import type { ProblemJson } from "../../report/json.ts";
import type { Checked } from "../desk-model.ts";
import { api } from "./api.ts";
import { element } from "./element.ts";
import { fill } from "./fill.ts";
import { problemList } from "./problem-list.ts";

/** Beside a story: what is wrong with it, and how readers will see it. */
export interface FindingsPanel {
  readonly root: HTMLElement;
  /** How many problems of the gravest kind there are, and the way to them. */
  readonly link: HTMLElement;
  readonly show: (checked: Checked, goTo: (problem: ProblemJson) => void) => void;
  /** Shows the preview of that number; null where there can be none. */
  readonly preview: (number: string | null) => void;
}

export function findingsPanel(words: DeskWords, isNew: boolean): FindingsPanel {
  const facts = element("p", { class: "facts" });
  const found = element("div", {}, isNew ? element("p", {}, words.noProblems) : "");
  const frame = element("iframe", { title: words.previewTitle, sandbox: "allow-same-origin" });
  const missing = element("p", { class: "hint" }, words.previewNone);
  frame.hidden = true;
  const title = element("h2", { tabindex: -1 }, words.checks);
  const link = element(
    "button",
    { type: "button", class: "to-findings", onclick: () => title.focus() },
    words.checks,
  );
  return {
    link,
    root: element(
      "aside",
      {},
      element("section", {}, title, facts, found),
      element("section", { class: "preview" }, element("h2", {}, words.preview), missing, frame),
    ),
    show(checked, goTo) {
      link.textContent = counted(checked.problems, words);
      found.replaceChildren(problemList(checked.problems, words, goTo));
      facts.textContent = [
        fill(words.words, { n: checked.words }),
        fill(words.minutes, { n: checked.minutes }),
        checked.url === null ? "" : fill(words.address, { url: checked.url }),
      ]
        .filter(Boolean)
        .join(" · ");
    },
    preview(number) {
      missing.hidden = number !== null;
      if (number === null) return;
      frame.hidden = false;
      const top = frame.contentWindow?.scrollY ?? 0;
      frame.addEventListener("load", () => frame.contentWindow?.scrollTo(0, top), { once: true });
      frame.contentWindow?.location.replace(new URL(api.previewHref(number), location.href));
    },
  };
}

function counted(problems: readonly ProblemJson[], words: DeskWords): string {
  const count = (severity: ProblemJson["severity"], text: string): readonly string[] => {
    const n = problems.filter((problem) => problem.severity === severity).length;
    return n > 0 ? [fill(text, { n })] : [];
  };
  const [gravest = words.noProblems] = [...count("error", words.errors), ...count("warning", words.warnings)];
  return gravest;
}
