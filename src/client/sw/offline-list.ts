import { factsOf } from "../offline/facts.ts";
import type { BundleEntry, BundleList } from "../offline/search-bundles.ts";
import type { Stores } from "../offline/stores.ts";

/**
 * The list of search bundles without network: those that are saved, each as it was when it was saved, since a later
 * list would name files that are not there. Undefined where none is.
 */
export async function offlineList(site: Stores): Promise<Response | undefined> {
  const folder = `${site.base}indeks-cari/`;
  const saved = await caches.match(`${folder}bundles.json`, { cacheName: site.index });
  if (!saved) return undefined;
  const list = (await saved.json()) as BundleList;
  const entries: BundleEntry[] = [];
  for (const { name } of list.bundles) {
    const marker = await caches.match(`${folder}${name}/files.json`, { cacheName: site.index });
    const print = marker && factsOf(marker)?.print;
    if (print) entries.push(JSON.parse(print) as BundleEntry);
  }
  return entries.length > 0 ? Response.json({ ...list, bundles: entries }) : undefined;
}
