import style from "style:tools";
import type { ToolWords } from "../../i18n/tools/tool-words.ts";
import { type ChoiceName, choose, chosen } from "../choice.ts";
import { loadStyle } from "../load-style.ts";
import { closes } from "./closes.ts";

/** The questions of the panel: a name, its legend, and the values with their words; the empty value is the usual one. */
const questions = (words: ToolWords) =>
  [
    [
      "size",
      words.size,
      { small: words.sizeSmall, "": words.sizeUsual, large: words.sizeLarge, huge: words.sizeHuge },
    ],
    [
      "leading",
      words.leading,
      { tight: words.leadingTight, "": words.leadingUsual, loose: words.leadingLoose },
    ],
    ["theme", words.theme, { "": words.themeSystem, light: words.themeLight, dark: words.themeDark }],
  ] as const;

/** Makes `button` open the choice of text size, line spacing and theme, right behind it for keyboard and screen reader. */
export function lookPanel(button: HTMLButtonElement, words: ToolWords): void {
  const whole = document.createElement("div");
  whole.className = "look";
  button.replaceWith(whole);
  whole.append(button);
  let panel: HTMLElement | null = null;
  button.setAttribute("aria-expanded", "false");
  const show = (isOpen: boolean): void => {
    if (panel) panel.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  button.addEventListener("click", async () => {
    if (!panel) {
      await loadStyle(style);
      panel = made(words);
      whole.append(panel);
      show(true);
    } else show(panel.hidden);
  });
  closes(
    whole,
    () => panel !== null && !panel.hidden,
    (byKey) => {
      show(false);
      if (byKey) button.focus();
    },
  );
}

function made(words: ToolWords): HTMLElement {
  const panel = document.createElement("div");
  panel.className = "look__panel";
  panel.setAttribute("role", "group");
  panel.setAttribute("aria-label", words.look);
  panel.append(...questions(words).map(([name, legend, values]) => question(name, legend, values)));
  return panel;
}

function question(
  name: ChoiceName,
  legend: string,
  values: Readonly<Record<string, string>>,
): HTMLFieldSetElement {
  const set = document.createElement("fieldset");
  const head = document.createElement("legend");
  head.textContent = legend;
  set.append(head);
  for (const [value, text] of Object.entries(values)) {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = `look-${name}`;
    radio.checked = chosen(name) === value;
    radio.addEventListener("change", () => choose(name, value));
    label.append(radio, text);
    set.append(label);
  }
  return set;
}
