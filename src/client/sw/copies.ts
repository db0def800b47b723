import { factsOf } from "../offline/facts.ts";
import type { Stores } from "../offline/stores.ts";

/** The newest stored copy of a page, wherever it was kept; the address's query does not matter. */
export async function newestCopy(site: Stores, path: string): Promise<Response | undefined> {
  const found: Response[] = [];
  for (const cacheName of [site.pages, site.articles, site.edition]) {
    const copy = await caches.match(path, { cacheName, ignoreSearch: true });
    if (copy) found.push(copy);
  }
  const time = (response: Response): number => factsOf(response)?.at ?? 0;
  return found.sort((a, b) => time(b) - time(a))[0];
}

/** Notes in a stored page when it was stored, for its own script to tell the reader. */
export async function dated(copy: Response): Promise<Response> {
  const facts = factsOf(copy);
  if (!facts) return copy;
  const at = new Date(facts.at).toISOString();
  const html = (await copy.text()).replace("<html ", `<html data-copy="${at}" `);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
