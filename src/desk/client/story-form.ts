import { type FormField, groups } from "../form-field.ts";
import type { Context, Field } from "./context.ts";
import { control } from "./control.ts";
import { element } from "./element.ts";

/** The fields of a story. */
export interface StoryForm {
  readonly root: HTMLElement;
  /** What differs from what the form was made with; null takes a field away. */
  readonly changes: () => Record<string, unknown>;
  readonly suggest: (read: Readonly<Record<string, string>>) => void;
}

/** Groups that stand open: the others hold what most stories do without. */
const OPEN = new Set(["story", "picture", "place", "time"]);

/** The form, in groups that fold. In a group with something in it, nothing is hidden. */
export function storyForm(values: Readonly<Record<string, unknown>>, context: Context): StoryForm {
  const { form, words } = context.portal;
  const fields = form.map((field): [FormField, Field] => [
    field,
    control(field, values[field.name], context),
  ]);
  const before = new Map(fields.map(([{ name }, field]) => [name, JSON.stringify(field.value())]));
  const parts = groups.flatMap((group) => {
    const own = fields.filter(([field]) => field.group === group);
    if (own.length === 0) return [];
    const isFilled = own.some(([{ name }]) => values[name] !== undefined);
    return element(
      "details",
      { class: "group", open: OPEN.has(group) || isFilled },
      element("summary", {}, words.groups[group]),
      ...own.map(([, field]) => field.root),
    );
  });
  return {
    root: element("div", { class: "form" }, ...parts),
    changes: () =>
      Object.fromEntries(
        fields.flatMap(([{ name }, field]) => {
          const value = field.value();
          return JSON.stringify(value) === before.get(name) ? [] : [[name, value]];
        }),
      ),
    suggest: (read) => {
      for (const [{ name }, field] of fields) field.suggest?.(read[name] ?? "");
    },
  };
}
