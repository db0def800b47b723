import type { FilterCounts } from "../../search/query.ts";

/** Names for readers by filter and id; what has none is shown by its id. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Offers what the index holds in the selects that came without options; keeps what is chosen. Years newest first. */
export function offerChoices(form: HTMLFormElement, counts: FilterCounts, names: Names, lang: string): void {
  const collator = new Intl.Collator(lang);
  for (const name of ["tahun", "penulis", "sumber", "topik"]) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    const chosen = select.value;
    const offered = Object.keys(counts[name] ?? {})
      .map((id) => ({ id, label: names[name]?.[id] ?? id }))
      .sort((a, b) => (name === "tahun" ? collator.compare(b.id, a.id) : collator.compare(a.label, b.label)));
    const all = select.options[0] ?? new Option("", "");
    select.replaceChildren(all, ...offered.map(({ id, label }) => new Option(label, id)));
    if (chosen !== "" && !offered.some(({ id }) => id === chosen)) select.append(new Option(chosen, chosen));
    select.value = chosen;
  }
}
