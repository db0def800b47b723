/** A search box of any page, once a reader goes to it: it offers pages of the portal and searches made before. */
import { combobox } from "./combobox.ts";
import { loadSuggestions } from "./load-suggestions.ts";
import { matches } from "./matches.ts";
import { recentSuggestions } from "./recent-suggestions.ts";
import { recents } from "./recents.ts";

/** Makes the box's field offer what it can; a search that is sent is kept as made. */
export function suggestForm(form: HTMLFormElement): void {
  const field = form.elements.namedItem("q");
  if (!(field instanceof HTMLInputElement)) return;
  const load = loadSuggestions(form.dataset["suggestions"] ?? "");
  const made = recents();
  combobox(field, {
    offer: async (query) => {
      const before = recentSuggestions(made.list(), form.action);
      return query.trim() === "" ? before : matches([...before, ...(await load())], query);
    },
  });
  form.addEventListener("submit", () => made.add(field.value));
}
