/** The search page's script: takes the page's parts by their ids, and leaves the page alone where one is missing. */
import type { SearchClientData } from "../pages/script-views.ts";
import { searchPage } from "./search/search-page.ts";

const part = <Kind extends Element>(id: string, kind: abstract new () => Kind): Kind | null => {
  const found = document.getElementById(`search-${id}`);
  return found instanceof kind ? found : null;
};

const form = part("form", HTMLFormElement);
const field = part("q", HTMLInputElement);
const panel = part("filters", HTMLDetailsElement);
const chips = part("chips", HTMLElement);
const recent = part("recent", HTMLElement);
const status = part("status", HTMLElement);
const notes = part("notes", HTMLElement);
const results = part("results", HTMLElement);
const more = part("more", HTMLButtonElement);
const text = part("data", HTMLScriptElement)?.textContent;
if (form && field && panel && chips && recent && status && notes && results && more && text) {
  // Written by our own build into this very page.
  const data: SearchClientData = JSON.parse(text);
  searchPage({ form, field, panel, chips, recent, status, notes, results, more, data });
}
