import { stored } from "./facts.ts";
import type { Stores } from "./stores.ts";

/** An article's text as the search index keeps it, for excerpts and for reading where its page is not saved. */
export interface StoredText {
  readonly url: string;
  readonly title: string;
  readonly standfirst?: string | null;
  readonly paragraphs: readonly string[];
  readonly date: string;
  readonly iso?: string;
  readonly section: string;
  readonly lang?: string;
}

/** Which text file holds which article, by the article's path. */
type Addresses = Readonly<Record<string, string>>;

const addressesIn = (folder: string): string => `${folder}alamat.json`;

/** Notes in a saved bundle which of its text files holds which article, since their names do not tell. */
export async function saveTexts(site: Stores, folder: string, texts: readonly string[]): Promise<void> {
  const cache = await caches.open(site.index);
  const before = await addresses(cache, addressesIn(folder));
  const known = new Map(Object.entries(before).map(([url, file]) => [file, url]));
  const found: Record<string, string> = {};
  for (const file of texts) {
    const url = known.get(file) ?? (await read(cache, file))?.url;
    if (url !== undefined) found[new URL(url, location.href).pathname] = file;
  }
  const copy = await stored(Response.json(found), { at: Date.now(), print: null });
  await cache.put(addressesIn(folder), copy);
}

/** The text of an article out of a saved bundle, or null. */
export async function textOf(site: Stores, path: string): Promise<StoredText | null> {
  const cache = await caches.open(site.index);
  for (const request of await cache.keys()) {
    if (!request.url.endsWith("/alamat.json")) continue;
    const file = (await addresses(cache, request.url))[path];
    if (file !== undefined) return await read(cache, file);
  }
  return null;
}

/** Deletes the text of an article that was taken down from all saved bundles. */
export async function removeText(site: Stores, path: string): Promise<void> {
  const cache = await caches.open(site.index);
  for (const request of await cache.keys()) {
    if (!request.url.endsWith("/alamat.json")) continue;
    const { [path]: file, ...left } = await addresses(cache, request.url);
    if (file === undefined) continue;
    await cache.delete(file);
    await cache.put(request.url, await stored(Response.json(left), { at: Date.now(), print: null }));
  }
}

async function addresses(cache: Cache, href: string): Promise<Addresses> {
  const response = await cache.match(href);
  return response ? ((await response.json()) as Addresses) : {};
}

async function read(cache: Cache, file: string): Promise<StoredText | null> {
  const response = await cache.match(file);
  return response ? ((await response.json()) as StoredText) : null;
}
