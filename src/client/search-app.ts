/** The search page's script: takes the page's parts by their ids, and leaves the page alone where one is missing. */
import type { SearchClientData } from "../pages/views.ts";
import { searchPage } from "./search/search-page.ts";

const part = <Kind extends Element>(id: string, kind: abstract new () => Kind): Kind | null => {
  const found = document.getElementById(id);
  return found instanceof kind ? found : null;
};

const form = part("search-form", HTMLFormElement);
const field = part("search-q", HTMLInputElement);
const status = part("search-status", HTMLElement);
const results = part("search-results", HTMLElement);
const more = part("search-more", HTMLButtonElement);
const text = part("search-data", HTMLScriptElement)?.textContent;
if (form && field && status && results && more && text) {
  // Written by our own build into this very page.
  const data: SearchClientData = JSON.parse(text);
  searchPage({ form, field, status, results, more, data });
}
