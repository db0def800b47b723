import { type Suggestion, suggestion } from "./suggestion.ts";

/** Searches made before as suggestions: links to the search page at `action`. */
export const recentSuggestions = (queries: readonly string[], action: string): Suggestion[] =>
  queries.map((query) => suggestion("recent", query, `${action}?${new URLSearchParams({ q: query })}`));
