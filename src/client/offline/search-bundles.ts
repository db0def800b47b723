import { FOLDER, LIST, type ListedBundle, type SearchList } from "../../search/search-list.ts";
import { alone } from "./alone.ts";
import { download, fetched } from "./download.ts";
import { factsOf, stored } from "./facts.ts";
import { storePaths } from "./store-contents.ts";
import type { Stores } from "./stores.ts";
import { saveTexts } from "./texts.ts";
import { type Item, work } from "./work.ts";

/** An entry of the list of bundles; what else it says is the search's own. */
export type BundleEntry = Pick<ListedBundle, "name" | "articles" | "bytes">;

/** The list of bundles as saving reads it: an answer of the network, of which nothing is sure but what was looked at. */
export type BundleList = Pick<SearchList, "version"> &
  Partial<Pick<SearchList, "roots" | "names" | "spelling">> & { readonly bundles: readonly BundleEntry[] };

/** How a bundle stands on this device. */
export interface BundleState {
  readonly entry: BundleEntry;
  readonly state: "absent" | "begun" | "old" | "saved";
}

interface SaveOptions {
  readonly signal: AbortSignal;
  readonly progress: (bytes: number) => void;
}

const VERSION = 3;
/** What stands in a saved bundle and is not among its files. */
const OURS = /\/(?:files|alamat)\.json$/;
/** The entry as it was when its bundle was saved: searches without network need it. */
const printOf = (entry: BundleEntry): string => JSON.stringify(entry);
const folder = (site: Stores, name = ""): string => `${site.base}${FOLDER}/${name === "" ? "" : `${name}/`}`;
const listOf = (site: Stores): string => folder(site) + LIST;
const filesOf = (site: Stores, name: string): string => `${folder(site, name)}files.json`;

/** The portal's list of bundles, or the stored one without network; null where neither is of a version that we know. */
export async function bundleList(site: Stores): Promise<BundleList | null> {
  const response = await fetched(listOf(site)).catch(() =>
    caches.match(listOf(site), { cacheName: site.index }),
  );
  const list = (await response?.json()) as BundleList | undefined;
  return list?.version === VERSION ? list : null;
}

/** How each bundle of a list stands on this device, newest first. Those that the portal has no more are not told. */
export async function bundleStates(site: Stores, list: BundleList): Promise<BundleState[]> {
  const paths = await storePaths(site.index);
  const states = list.bundles.map(async (entry) => {
    const marker = await caches.match(filesOf(site, entry.name), { cacheName: site.index });
    const print = marker && factsOf(marker)?.print;
    if (print !== undefined) return { entry, state: print === printOf(entry) ? "saved" : "old" } as const;
    const begun = paths.some((href) => href.startsWith(folder(site, entry.name)));
    return { entry, state: begun ? "begun" : "absent" } as const;
  });
  return await Promise.all(states);
}

/** Fetches what a saved bundle lacks, and deletes what it no longer has; then offers it to searches without network. */
export async function saveBundle(
  site: Stores,
  list: BundleList,
  name: string,
  options: SaveOptions,
): Promise<void> {
  const entry = list.bundles.find((bundle) => bundle.name === name);
  if (!entry) throw new Error(`no search bundle ${name}`);
  await alone(site, async () => {
    const cache = await caches.open(site.index);
    await shared(site, list, options);
    const answer = await fetched(filesOf(site, name), options.signal);
    const items = await itemsOf(answer.clone(), folder(site, name));
    const below = (href: string): boolean => href.startsWith(folder(site, name)) && !OURS.test(href);
    const { fetch, remove } = work(items, named((await storePaths(site.index)).filter(below)));
    await download(fetch, { store: site.index, ...options });
    const texts = items.map(({ href }) => href).filter((href) => /\/teks\/[^/]+\.json$/.test(href));
    await saveTexts(site, folder(site, name), texts);
    // From here on it is offered: the list of files says that they are there, and as what the search knows them.
    const print = printOf(entry);
    await cache.put(filesOf(site, name), await stored(answer, { at: Date.now(), print }));
    await cache.put(listOf(site), await stored(Response.json(list), { at: Date.now(), print: null }));
    for (const href of remove) await cache.delete(href);
    await dropBundles(site, list);
  });
}

/** Deletes a saved bundle, whole or not; the list of its files first. */
export async function removeBundle(site: Stores, name: string): Promise<void> {
  await alone(site, () => drop(site, name));
}

async function drop(site: Stores, name: string): Promise<void> {
  const cache = await caches.open(site.index);
  await cache.delete(filesOf(site, name));
  for (const request of await cache.keys())
    if (new URL(request.url).pathname.startsWith(folder(site, name))) await cache.delete(request);
}

/** When a month is sealed, its bundle becomes part of another: what the portal no longer lists goes. */
async function dropBundles(site: Stores, list: BundleList): Promise<void> {
  const names = new Set((await storePaths(site.index)).map((href) => nameIn(site, href)));
  const kept = new Set([...list.bundles.map(({ name }) => name), ...sharedFolders(list), ""]);
  for (const name of names) if (!kept.has(name)) await drop(site, name);
}

/** The first folder below `indeks-cari/`; empty for a file that stands there itself. */
function nameIn(site: Stores, href: string): string {
  const parts = href.slice(folder(site).length).split("/");
  return parts.length > 1 ? (parts[0] ?? "") : "";
}

const sharedFolders = ({ roots, names, spelling = [] }: BundleList): string[] =>
  [roots, names, ...spelling].flatMap((path) => path?.split("/")[0] ?? []);

/** What searches need beside the bundles. */
async function shared(site: Stores, list: BundleList, options: SaveOptions): Promise<void> {
  const { roots, names, spelling = [] } = list;
  const single = [roots, names].flatMap((file) => (file ? [file] : []));
  const items: Item[] = single.map((file) => ({ href: folder(site) + file, bytes: 0, print: null }));
  for (const name of spelling) {
    items.push(...(await itemsOf(await fetched(filesOf(site, name), options.signal), folder(site, name))));
  }
  const present = named(await storePaths(site.index));
  await download(work(items, present).fetch, { store: site.index, ...options });
}

async function itemsOf(answer: Response, below: string): Promise<Item[]> {
  const { files } = (await answer.json()) as { files: readonly (readonly [path: string, bytes: number])[] };
  return files
    .filter(([path]) => path !== "files.json")
    .map(([path, bytes]) => ({ href: below + path, bytes, print: null }));
}

/** All files of the index are named by their content. */
const named = (paths: readonly string[]): Map<string, null> => new Map(paths.map((href) => [href, null]));
