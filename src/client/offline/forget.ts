import { alone } from "./alone.ts";
import { removeArticle } from "./saved-articles.ts";
import type { Stores } from "./stores.ts";
import { removeText } from "./texts.ts";

/** Deletes every copy of a page that the portal has taken down, its text in saved search bundles included. */
export async function forget(site: Stores, path: string): Promise<void> {
  for (const name of [site.pages, site.edition]) {
    if (await caches.has(name)) await (await caches.open(name)).delete(path, { ignoreSearch: true });
  }
  if (await caches.has(site.articles)) await removeArticle(site, path);
  if (await caches.has(site.index)) await alone(site, () => removeText(site, path));
}
