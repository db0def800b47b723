import { fill } from "../../i18n/messages.ts";
import { filterNames } from "./form.ts";
import { changedParams, searchLink } from "./search-link.ts";
import { typedFilters } from "./typed-filters.ts";

interface Chip {
  readonly label: string;
  readonly value: string;
  /** The question without it. */
  readonly without: URLSearchParams;
}

/** Every filter that narrows the answer, chosen or typed, as a link that takes it off; one more for all of them. */
export function chipList(
  form: HTMLFormElement,
  params: URLSearchParams,
  messages: Readonly<Record<string, string>>,
): HTMLLIElement[] {
  const chips = [...chosen(form, params), ...typed(params)];
  const items = chips.map(({ label, value, without }) => {
    const link = searchLink(without, label ? `${label}: ${value}` : value);
    const name = fill(messages["searchChipRemove"] ?? "", { label, value }).replace(" : ", " ");
    return chipItem(link, name);
  });
  if (chips.length < 2) return items;
  const none = Object.fromEntries(filterNames.map((name) => [name, ""]));
  const words = typed(params).reduce(
    (query) => typedFilters(query)[0]?.without ?? query,
    params.get("q") ?? "",
  );
  const all = searchLink(changedParams(params, { ...none, q: words }), messages["searchChipsClear"] ?? "");
  const last = document.createElement("li");
  last.append(all);
  return [...items, last];
}

function chosen(form: HTMLFormElement, params: URLSearchParams): Chip[] {
  return filterNames.flatMap((name) => {
    const value = params.get(name) ?? "";
    const field = form.elements.namedItem(name);
    if (value === "" || !(field instanceof HTMLSelectElement || field instanceof HTMLInputElement)) return [];
    const shown = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent : value;
    const label = field.labels?.[0]?.textContent ?? "";
    return [{ label, value: shown ?? value, without: changedParams(params, { [name]: "" }) }];
  });
}

const typed = (params: URLSearchParams): Chip[] =>
  typedFilters(params.get("q") ?? "").map(({ text, without }) => ({
    label: "",
    value: text,
    without: changedParams(params, { q: without }),
  }));

function chipItem(link: HTMLAnchorElement, name: string): HTMLLIElement {
  link.className = "chip";
  link.setAttribute("aria-label", name);
  const sign = document.createElement("span");
  sign.className = "chip__sign";
  sign.setAttribute("aria-hidden", "true");
  sign.textContent = "×";
  link.append(sign);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
