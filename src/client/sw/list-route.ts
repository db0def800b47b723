import { NetworkFirst } from "workbox-strategies";
import { pathOf } from "../offline/store-contents.ts";
import type { Stores } from "../offline/stores.ts";
import { offlineList } from "./offline-list.ts";

/** Lists of search bundles and of their files, which change under their names; those of saved bundles without network. */
export function listRoute(site: Stores): NetworkFirst {
  return new NetworkFirst({
    cacheName: site.search,
    networkTimeoutSeconds: 3,
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url),
        cacheWillUpdate: async ({ response }) => (response.status === 200 ? response : null),
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
          const path = pathOf(request.url);
          const saved = path.endsWith("/indeks-cari/bundles.json")
            ? await offlineList(site)
            : await caches.match(path, { cacheName: site.index });
          return saved ?? cachedResponse ?? null;
        },
      },
    ],
  });
}
