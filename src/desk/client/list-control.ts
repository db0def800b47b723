import type { FormField } from "../form-field.ts";
import type { Context, Field } from "./context.ts";
import { element, freshId } from "./element.ts";
import { fill } from "./fill.ts";

interface Offer {
  readonly value: string;
  readonly label: string;
}

const SHOWN = 200;

/** A list of names or headlines: each one a chip that can be taken away, and a box that offers the known ones. */
export function listControl(field: FormField, value: unknown, context: Context): Field {
  const { portal } = context;
  const { words } = portal;
  const id = freshId();
  const known = offers(field, context);
  const items: string[] = Array.isArray(value) ? value.map(String) : [];
  const chips = element("ul", { class: field.control.kind === "names" ? "chips" : "chips lines" });
  const options = element("datalist", { id: `${id}l` });
  const input = element("input", {
    id,
    list: `${id}l`,
    autocomplete: "off",
    placeholder: known.length > 0 ? words.typeToFind : "",
    "aria-describedby": `${id}h`,
    onkeydown: (event) => {
      if (event instanceof KeyboardEvent && event.key === "Enter") {
        event.preventDefault();
        add();
      }
    },
    oninput: () => offer(),
    // A name that was chosen or typed and then left is meant.
    onchange: () => add(),
  });
  const button = element(
    "button",
    {
      type: "button",
      class: "small",
      onclick: () => add(),
      "aria-label": fill(words.addNamed, { name: field.label }),
    },
    words.add,
  );
  const root = element(
    "div",
    { class: "field" },
    element("label", { for: id }, field.label),
    chips,
    element("div", { class: "adder" }, input, options, button),
    element("small", { id: `${id}h`, class: "hint" }, field.hint),
  );

  function offer(): void {
    const typed = input.value.toLowerCase();
    const near = known.filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(typed));
    options.replaceChildren(...near.slice(0, SHOWN).map((one) => element("option", { value: one.label })));
  }

  function add(): void {
    const typed = input.value.trim();
    if (typed === "") return;
    const lower = typed.toLowerCase();
    const meant = known.find((one) => one.label.toLowerCase() === lower || one.value.toLowerCase() === lower);
    const wanted = meant?.value ?? typed;
    if (!items.includes(wanted)) items.push(wanted);
    input.value = "";
    changed();
  }

  function changed(): void {
    show();
    root.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function show(): void {
    chips.replaceChildren(
      ...items.map((item, index) => {
        const name = known.find((one) => one.value === item)?.label ?? item;
        const remove = () => {
          items.splice(index, 1);
          changed();
          input.focus();
        };
        return element(
          "li",
          {},
          element("span", {}, name),
          element(
            "button",
            { type: "button", "aria-label": fill(words.removeNamed, { name }), onclick: remove },
            "×",
          ),
        );
      }),
    );
  }

  show();
  offer();
  return {
    root,
    value: () => (items.length > 0 ? [...items] : null),
    suggest: (text) => {
      input.placeholder =
        text === "" || items.length > 0 ? words.typeToFind : fill(words.fromText, { value: text });
    },
  };
}

function offers({ control }: FormField, { portal, stories }: Context): readonly Offer[] {
  if (control.kind === "names")
    return portal[control.from].map(({ id, name }) => ({ value: id, label: name }));
  if (control.kind === "headlines")
    return stories.map(({ headline }) => ({ value: headline, label: headline }));
  return [];
}
