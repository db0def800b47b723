import { tokens } from "../tokens.ts";
import type { Filter, Query } from "./query.ts";

/** Names by id, by field. */
export type FilterNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Puts ids in place of typed values: an id, a name, or the beginning of a word in only one of them, whatever their
 * case and accents. A value that means none, or several, is a note. A field without names is left as it is.
 */
export function resolveFilters(query: Query, names: FilterNames): Query {
  const found = query.filters.map((filter) => resolved(filter, names));
  return {
    ...query,
    filters: found.filter((filter) => filter !== null),
    notes: [...query.notes, ...query.filters.filter((_, place) => found[place] === null)],
  };
}

function resolved(filter: Filter, names: FilterNames): Filter | null {
  const known = names[filter.field];
  if (!known || Object.hasOwn(known, filter.value)) return filter;
  const wanted = words(filter.value);
  if (wanted === "") return null;
  const entries = Object.entries(known).map(([id, name]) => ({ id, forms: [words(id), words(name)] }));
  const tries: readonly ((form: string) => boolean)[] = [
    (form) => form === wanted,
    (form) => form.startsWith(wanted),
    (form) => form.includes(wanted),
  ];
  for (const fits of tries) {
    const fitting = entries.filter(({ forms }) => forms.some(fits));
    if (fitting.length > 1) return null;
    if (fitting[0]) return { ...filter, value: fitting[0].id };
  }
  return null;
}

/** Folded words, each after a space, so that any of them may begin what is looked for. */
const words = (text: string): string =>
  tokens(text)
    .map(({ word }) => ` ${word}`)
    .join("");
