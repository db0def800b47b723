import { fetched } from "../offline/download.ts";
import { stored } from "../offline/facts.ts";
import type { Stores } from "../offline/stores.ts";

/** Keeps a page that was opened before the worker could see it: a reader's first. */
export async function keepPage(site: Stores, path: string): Promise<void> {
  const response = await fetched(path);
  await (await caches.open(site.pages)).put(path, await stored(response, { at: Date.now(), print: null }));
}
