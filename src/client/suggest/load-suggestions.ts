import { readSuggestions, type Suggestion } from "./suggestion.ts";

/** Fetches the file of suggestions when first asked; without it there are none, until the next time. */
export function loadSuggestions(url: string): () => Promise<readonly Suggestion[]> {
  let loaded: Promise<readonly Suggestion[]> | null = null;
  return async () => {
    loaded ??= load(new URL(url, location.href).href);
    try {
      return await loaded;
    } catch {
      loaded = null;
      return [];
    }
  };
}

async function load(url: string): Promise<readonly Suggestion[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return readSuggestions(await response.json(), url);
}
