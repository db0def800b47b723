import address from "script:search/search-engine";
import type { Search } from "../../search/query.ts";

/** The portal's search, fetched when it is first wanted; after a failure, again. `list` is the address of `bundles.json`. */
export function lazySearch(list: string): () => Promise<Search> {
  let fetched: Promise<Search> | null = null;
  let failures = 0;
  return () => {
    fetched ??= engine(failures)
      .then(({ searchAt }) => searchAt(list))
      .catch((error: unknown) => {
        fetched = null;
        failures += 1;
        throw error;
      });
    return fetched;
  };
}

/** A browser keeps a module's failure as long as the page: it asks again only at another address. */
function engine(failures: number): Promise<typeof import("./search-engine.ts")> {
  if (failures === 0) return import("./search-engine.ts");
  return import(`${new URL(address, import.meta.url).href}?${failures}`);
}
