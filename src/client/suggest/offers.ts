import { loadSuggestions } from "./load-suggestions.ts";
import { matches } from "./matches.ts";
import type { Recents } from "./recents.ts";
import { type Suggestion, suggestion } from "./suggestion.ts";

interface OfferOptions {
  /** URL of the file of suggestions, which is fetched with the first letter. */
  readonly file: string;
  readonly made: Recents;
  /** The search page. */
  readonly action: string;
}

/** What a search box offers for what is typed; the searches made before while nothing is. */
export function offers({ file, made, action }: OfferOptions): (query: string) => Promise<Suggestion[]> {
  const load = loadSuggestions(file);
  return async (query) => {
    const before = made
      .list()
      .map((each) => suggestion("recent", each, `${action}?${new URLSearchParams({ q: each })}`));
    return query.trim() === "" ? before : matches([...before, ...(await load())], query);
  };
}
