import { fill } from "../../i18n/messages.ts";
import type { ScriptWords } from "../../i18n/scripts/script-words.ts";

interface BarOptions {
  readonly marks: readonly HTMLElement[];
  readonly words: ScriptWords;
  /** Called once the reader wants no marks any more. */
  readonly clear: () => void;
}

/** The bar that leads from mark to mark. The focus stays on its buttons, so that Enter goes on; Escape ends it. */
export function marksBar({ marks, words, clear }: BarOptions): HTMLElement {
  let place = -1;
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  status.className = "marks__place";
  status.textContent = fill(words.marksTotal, { total: marks.length });

  function go(by: 1 | -1): void {
    marks[place]?.removeAttribute("aria-current");
    // Before the first step there is no place: back means the last.
    place = place < 0 && by < 0 ? marks.length - 1 : (place + by + marks.length) % marks.length;
    const mark = marks[place];
    mark?.setAttribute("aria-current", "true");
    mark?.scrollIntoView({ block: "center" });
    status.textContent = fill(words.marksPlace, { n: place + 1, total: marks.length });
  }

  const span = (className: string, text: string): HTMLSpanElement => {
    const made = document.createElement("span");
    made.className = className;
    made.textContent = text;
    return made;
  };
  /** The word, and a sign in its place where there is little room. */
  const button = (word: string, sign: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.setAttribute("aria-label", word);
    made.append(span("marks__word", word), span("marks__sign", sign));
    made.addEventListener("click", act);
    return made;
  };
  const bar = document.createElement("section");
  bar.className = "marks";
  bar.setAttribute("aria-label", words.marks);
  const next = button(words.marksNext, "↓", () => go(1));
  const previous = button(words.marksPrevious, "↑", () => go(-1));
  const remove = button(words.marksClear, "×", clear);
  bar.append(status, next, previous, remove);
  bar.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") clear();
  });
  return bar;
}
