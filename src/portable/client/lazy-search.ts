import { searchAt } from "../../client/search/search-engine.ts";
import type { Search } from "../../search/query.ts";

/** Stands in for `src/client/search/lazy-search.ts`: modules cannot be fetched from a folder, so the search is in the script. */
export function lazySearch(list: string): () => Promise<Search> {
  let opened: Search | undefined;
  return async () => {
    opened ??= searchAt(list);
    return opened;
  };
}
