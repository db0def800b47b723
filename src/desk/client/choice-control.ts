import type { Control, FormField } from "../form-field.ts";
import type { Context, Field } from "./context.ts";
import { element, freshId } from "./element.ts";
import { fill } from "./fill.ts";

/** One of a list. A value that the list does not have stays among the choices, so that it is not lost. */
export function choiceControl(
  field: FormField,
  control: Extract<Control, { kind: "choice" }>,
  value: unknown,
  { portal }: Context,
): Field {
  const id = freshId();
  const known =
    control.from === "sections" ? portal.sections : control.from.map((name) => ({ id: name, name }));
  const written = typeof value === "string" ? value : "";
  const options =
    written === "" || known.some((one) => one.id === written)
      ? known
      : [{ id: written, name: written }, ...known];
  const none = element("option", { value: "" }, portal.words.chooseNone);
  const select = element(
    "select",
    { id, name: field.name, "aria-describedby": `${id}h` },
    none,
    ...options.map((one) => element("option", { value: one.id }, one.name)),
  );
  select.value = written;
  return {
    root: element(
      "div",
      { class: "field" },
      element("label", { for: id }, field.label),
      select,
      element("small", { id: `${id}h`, class: "hint" }, field.hint),
    ),
    value: () => select.value || null,
    suggest: (text) => {
      const name = known.find((one) => one.id === text)?.name ?? text;
      none.textContent = text === "" ? portal.words.chooseNone : fill(portal.words.fromText, { value: name });
    },
  };
}

/** Yes, or nothing said. */
export function switchControl(field: FormField, value: unknown): Field {
  const input = element("input", { type: "checkbox", name: field.name });
  input.checked = value === true;
  return {
    root: element("label", { class: "switch", title: field.hint }, input, " ", field.label),
    // A file that says no goes on to say so.
    value: () => (input.checked ? true : value === false ? false : null),
  };
}
