import { searchAt } from "../../client/search/search-engine.ts";
import { once } from "../../once.ts";
import type { Search } from "../../search/query.ts";

/** Stands in for `src/client/search/lazy-search.ts`: modules cannot be fetched from a folder, so the search is in the script. */
export function lazySearch(list: string): () => Promise<Search> {
  const opened = once(() => searchAt(list));
  return async () => opened();
}
