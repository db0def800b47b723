/** Names of the form's fields, which are those of the address as well. */
const FIELDS = ["q", "bagian", "tahun", "penulis", "sumber", "topik", "sejak", "sampai", "urut"] as const;
/** Those that narrow the results. */
export const filterNames = ["bagian", "tahun", "penulis", "sumber", "topik", "sejak", "sampai"] as const;

const SORTS: Readonly<Record<string, "newest" | "oldest">> = { terbaru: "newest", terlama: "oldest" };

/**
 * What the reader asks, as the address holds it: only what is set, in a fixed order. That the words are meant as
 * written (`persis`) stands in the address `before` alone, and holds for these words.
 */
export function readForm(form: HTMLFormElement, before: URLSearchParams): URLSearchParams {
  const data = new FormData(form);
  const params = new URLSearchParams();
  for (const name of FIELDS) {
    const value = data.get(name);
    if (typeof value === "string" && value.trim() !== "" && value !== "relevan")
      params.set(name, value.trim());
  }
  if (before.has("persis") && before.get("q") === params.get("q")) params.set("persis", "1");
  return params;
}

/** Shows an address's question in the form. A choice that is not offered yet gets an option of its own. */
export function fillForm(form: HTMLFormElement, params: URLSearchParams): void {
  for (const name of FIELDS) {
    const field = form.elements.namedItem(name);
    const value = params.get(name) ?? "";
    if (field instanceof HTMLInputElement) field.value = value;
    if (!(field instanceof HTMLSelectElement)) continue;
    if (![...field.options].some((option) => option.value === value) && name !== "urut") {
      field.append(new Option(value, value));
    }
    field.value = value;
    // "relevan" and the empty value mean the same; a page offers one of them.
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/** The same question for the search itself. */
export function questionOf(params: URLSearchParams) {
  const filters = Object.fromEntries(filterNames.map((name) => [name, params.get(name) ?? ""]));
  return {
    query: params.get("q") ?? "",
    filters,
    exact: params.get("persis") === "1",
    sort: SORTS[params.get("urut") ?? ""] ?? ("relevance" as const),
  };
}
