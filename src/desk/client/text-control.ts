import type { FormField } from "../form-field.ts";
import type { Context, Field } from "./context.ts";
import { element, freshId } from "./element.ts";
import { fill } from "./fill.ts";

/** One line of text, or several that grow with what is written. */
export function textControl(field: FormField, value: unknown, { portal }: Context): Field {
  const id = freshId();
  const { kind } = field.control;
  const shared = { id, name: field.name, "aria-describedby": `${id}h`, autocomplete: "off" };
  const input =
    kind === "long" || kind === "line"
      ? element("textarea", { ...shared, rows: 2, class: "grows" })
      : element("input", { ...shared, inputmode: kind === "number" ? "numeric" : null });
  if (kind === "line") input.addEventListener("input", () => withoutBreaks(input));
  input.value = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const label = element("label", { for: id }, field.label);
  if (field.required) label.append(element("small", {}, ` (${portal.words.required})`));
  const root = element(
    "div",
    { class: "field" },
    label,
    kind === "moment"
      ? element("div", { class: "adder" }, input, nowButton(input, portal.now, portal.words.now, field.label))
      : input,
    element("small", { id: `${id}h`, class: "hint" }, field.hint),
  );
  return {
    root,
    value: () => {
      const text = input.value.trim();
      if (text === "") return null;
      return kind === "number" && /^\d{1,15}$/.test(text) ? Number(text) : input.value;
    },
    suggest: (text) => {
      input.placeholder = text === "" ? "" : fill(portal.words.fromText, { value: text });
    },
  };
}

/** What was pasted or typed with line ends in it is one line, the cursor where it was. */
function withoutBreaks(input: HTMLInputElement | HTMLTextAreaElement): void {
  if (!/[\r\n]/.test(input.value)) return;
  const at = input.selectionStart;
  input.value = input.value.replace(/[\r\n]/g, " ");
  input.setSelectionRange(at, at);
}

function nowButton(input: HTMLInputElement | HTMLTextAreaElement, now: string, words: string, label: string) {
  return element(
    "button",
    {
      type: "button",
      class: "small",
      "aria-label": `${label}: ${words}`,
      onclick: () => {
        input.value = now;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      },
    },
    words,
  );
}
