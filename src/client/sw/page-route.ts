import { ExpirationPlugin } from "workbox-expiration";
import { NetworkFirst } from "workbox-strategies";
import { stored } from "../offline/facts.ts";
import { forget } from "../offline/forget.ts";
import { tellsGone } from "../offline/revalidate.ts";
import { pathOf } from "../offline/store-contents.ts";
import type { Stores } from "../offline/stores.ts";
import { withdrawIfNotice } from "../offline/withdraw.ts";
import { dated, newestCopy } from "./copies.ts";

/** So many pages that were opened are kept. */
const PAGES = 60;
/** After so long a reader gets the stored copy, where there is one. */
const PATIENCE_S = 3;

interface PageOptions {
  /** The name of the cache of the worker's own version. */
  readonly shell: () => Promise<string>;
  /** The page to be shown for those that are not stored. */
  readonly offline: string;
}

/** Pages: the portal's own answer, else the newest stored copy with its time, else the page that says so. */
export function pageRoute(site: Stores, { shell, offline }: PageOptions): NetworkFirst {
  const inShell = async (href: string) =>
    await caches.match(href, { cacheName: await shell(), ignoreSearch: true });
  return new NetworkFirst({
    cacheName: site.pages,
    networkTimeoutSeconds: PATIENCE_S,
    plugins: [
      {
        // A query (`?q=`) is for the page's script: all addresses of a page are one copy.
        cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url),
        fetchDidSucceed: async ({ request, response, event }) => {
          const path = pathOf(request.url);
          if (tellsGone(response)) event.waitUntil(forget(site, path));
          else if (request.mode === "navigate")
            event.waitUntil(withdrawIfNotice(site, path, response.clone()));
          return response;
        },
        cacheWillUpdate: async ({ response }) =>
          response.status === 200 && !response.redirected
            ? await stored(response, { at: Date.now(), print: null })
            : null,
        cachedResponseWillBeUsed: async ({ request }) => {
          const path = pathOf(request.url);
          const copy = await newestCopy(site, path);
          return (copy && (await dated(copy))) ?? (await inShell(path)) ?? null;
        },
        // The page's small fragment is not a page: without it the page has a link.
        handlerDidError: async ({ request }) =>
          request.mode === "navigate" ? await inShell(offline) : undefined,
      },
      new ExpirationPlugin({ maxEntries: PAGES, purgeOnQuotaError: true }),
    ],
  });
}
