import address from "script:search/search-engine";
import type { Search } from "../../search/query.ts";
import { fetchFile } from "../fetch-file.ts";
import { newest } from "./newest.ts";

/** The portal's search, fetched when it is first wanted; after a failure, again. `list` is the address of `bundles.json`. */
export function lazySearch(list: string): () => Promise<Search> {
  let fetched: Promise<Search> | null = null;
  let failures = 0;
  return () => {
    fetched ??= searchWith(list, failures).catch((error: unknown) => {
      fetched = null;
      failures += 1;
      throw error;
    });
    return fetched;
  };
}

/** The list is on its way while the code is: the one waits for nothing in the other. */
async function searchWith(list: string, failures: number): Promise<Search> {
  const file = new URL(list, location.href);
  const [{ searchAt }, first] = await Promise.all([engine(failures), fetchFile(file, newest)]);
  return searchAt(list, first);
}

/** A browser keeps a module's failure as long as the page: it asks again only at another address. */
function engine(failures: number): Promise<typeof import("./search-engine.ts")> {
  if (failures === 0) return import("./search-engine.ts");
  return import(`${new URL(address, import.meta.url).href}?${failures}`);
}
