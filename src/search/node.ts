import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FOLDER, LIST, readBundles } from "./bundle-list.ts";
import type { PagefindModule } from "./pagefind-module.ts";
import { openSearch, type Search } from "./query.ts";

/** There is no search index in that folder: it was never built. */
export class NoIndexError extends Error {
  override name = "NoIndexError";
}

/** The browser's search over a built portal's folder. Throws `NoIndexError` where there is no index. */
export async function openFolder(dist: string): Promise<Search> {
  const bundles = await bundlesOf(dist);
  readFilesByFetch(path.join(dist, FOLDER));
  return openSearch({ load, bundles, base: `${pathToFileURL(dist).href.replace(/\/$/, "")}/` });
}

async function bundlesOf(dist: string): Promise<string[]> {
  try {
    const bundles = readBundles(JSON.parse(await fs.readFile(path.join(dist, LIST), "utf8")));
    // Pagefind reports a missing entry file only as a rejection that nobody can catch.
    await Promise.all(bundles.map((name) => fs.access(path.join(dist, FOLDER, name, "pagefind-entry.json"))));
    return bundles;
  } catch (cause) {
    throw new NoIndexError(`no search index in ${dist}: build the portal first`, { cause });
  }
}

/** Loaded as data: a `.js` file in a folder that no package.json calls a module would be read as CommonJS. */
async function load(bundlePath: string): Promise<PagefindModule> {
  const source = await fs.readFile(new URL("pagefind.js", bundlePath));
  const module: PagefindModule = await import(`data:text/javascript;base64,${source.toString("base64")}`);
  return module;
}

const readable = new Set<string>();
let isShimmed = false;

/** Pagefind asks for its pieces by `fetch`, which Node has for `http:` only: `file:` is answered for these folders. */
function readFilesByFetch(folder: string): void {
  readable.add(folder + path.sep);
  if (isShimmed) return;
  isShimmed = true;
  const ordinary = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith("file:")) return ordinary(input, init);
    const file = fileURLToPath(new URL(url));
    const isOurs = [...readable].some((start) => file.startsWith(start));
    return isOurs ? new Response(await fs.readFile(file)) : new Response(null, { status: 404 });
  };
}
