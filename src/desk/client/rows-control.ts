import type { FormField } from "../form-field.ts";
import type { Context, Field } from "./context.ts";
import { control } from "./control.ts";
import { element } from "./element.ts";
import { fill } from "./fill.ts";

/** Several fields that belong together, such as name and part of a series. */
export function groupControl(
  field: FormField,
  fields: readonly FormField[],
  value: unknown,
  context: Context,
): Field {
  const parts = fieldsOf(fields, value, context);
  return {
    root: element(
      "fieldset",
      { class: "field part" },
      element("legend", {}, field.label),
      ...parts.map(([, part]) => part.root),
    ),
    value: () => valuesIn(parts),
  };
}

/** Groups of fields, as many as are wanted: corrections, entries of a live story. */
export function rowsControl(
  field: FormField,
  fields: readonly FormField[],
  value: unknown,
  context: Context,
): Field {
  const { words } = context.portal;
  const rows: { readonly parts: Parts; readonly root: HTMLElement }[] = [];
  const list = element("div", { class: "rows" });
  const root = element(
    "fieldset",
    { class: "field part" },
    element("legend", {}, field.label),
    element("small", { class: "hint" }, field.hint),
    list,
    element(
      "button",
      {
        type: "button",
        class: "small",
        "aria-label": fill(words.addNamed, { name: field.label }),
        onclick: () => {
          const added = row({});
          root.dispatchEvent(new Event("input", { bubbles: true }));
          added.querySelector<HTMLElement>("input, textarea, select")?.focus();
        },
      },
      words.add,
    ),
  );

  function row(given: unknown): HTMLElement {
    const parts = fieldsOf(fields, given, context);
    const one = element("div", { class: "row" }, ...parts.map(([, part]) => part.root));
    const entry = { parts, root: one };
    const remove = () => {
      rows.splice(rows.indexOf(entry), 1);
      one.remove();
      root.dispatchEvent(new Event("input", { bubbles: true }));
    };
    one.append(
      element(
        "button",
        {
          type: "button",
          class: "small",
          onclick: remove,
          "aria-label": fill(words.removeNamed, { name: field.label }),
        },
        words.remove,
      ),
    );
    rows.push(entry);
    list.append(one);
    return one;
  }

  if (Array.isArray(value)) for (const given of value) row(given);
  return {
    root,
    value: () => {
      const given = rows.map(({ parts }) => valuesIn(parts)).filter((one) => one !== null);
      return given.length > 0 ? given : null;
    },
  };
}

type Parts = readonly (readonly [name: string, field: Field])[];

const fieldsOf = (fields: readonly FormField[], value: unknown, context: Context): Parts =>
  fields.map((one) => [
    one.name,
    control(one, typeof value === "object" && value !== null ? Reflect.get(value, one.name) : null, context),
  ]);

function valuesIn(parts: Parts): Readonly<Record<string, unknown>> | null {
  const given = parts
    .map(([name, part]) => [name, part.value()] as const)
    .filter(([, value]) => value !== null);
  return given.length > 0 ? Object.fromEntries(given) : null;
}
