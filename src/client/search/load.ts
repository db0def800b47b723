import { FOLDER, readBundles } from "../../search/bundle-list.ts";
import type { PagefindModule } from "../../search/pagefind-module.ts";
import { openSearch, type Search } from "../../search/query.ts";

/** Opens the portal's search in the browser, when first asked; a failure is tried anew at the next question. */
export function lazySearch(list: string): () => Promise<Search> {
  let opened: Promise<Search> | null = null;
  return () => {
    opened ??= open(list).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

async function open(list: string): Promise<Search> {
  const response = await fetch(list, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${list}`);
  const bundles = readBundles(await response.json());
  const { pathname } = new URL(list, location.href);
  return openSearch({ load, bundles, base: pathname.slice(0, pathname.lastIndexOf(`${FOLDER}/`)) });
}

/** A module of our own origin, so the strict policy lets it in; it starts a worker from the same folder. */
async function load(bundlePath: string): Promise<PagefindModule> {
  const module: PagefindModule = await import(`${bundlePath}pagefind.js`);
  return module;
}
