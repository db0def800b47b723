import { fetchFile } from "../fetch-file.ts";
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
  const bytes = await fetchFile(new URL(url));
  if (!bytes) throw new Error(`could not read ${url}`);
  return readSuggestions(JSON.parse(new TextDecoder().decode(bytes)), url);
}
