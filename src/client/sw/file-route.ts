import { ExpirationPlugin } from "workbox-expiration";
import { CacheFirst } from "workbox-strategies";
import { pathOf } from "../offline/store-contents.ts";
import type { Stores } from "../offline/stores.ts";
import { shellNames } from "./shell.ts";
import { standIn } from "./stand-ins.ts";

interface FileOptions {
  /** The cache for what is fetched along the way, and how many files it may hold. */
  readonly cacheName: string;
  readonly maxEntries: number;
}

/** Files that are named by their content: a stored copy is as good as the portal's. */
export function fileRoute(site: Stores, { cacheName, maxEntries }: FileOptions): CacheFirst {
  return new CacheFirst({
    cacheName,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) =>
          response.status === 200 && !response.redirected ? response : null,
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ?? (await anywhere(request.url)) ?? null,
        handlerDidError: async ({ request }) => await substitute(site, pathOf(request.url)),
      },
      new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }),
    ],
  });
}

const anywhere = (url: string): Promise<Response | undefined> => caches.match(url, { ignoreVary: true });

/** Without network: the same picture at another width, or the style of another version. */
async function substitute(site: Stores, path: string): Promise<Response | undefined> {
  const names = [...(await shellNames(site)), site.articles, site.edition, site.pictures, site.assets];
  for (const name of names) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    const other = standIn(
      path,
      (await cache.keys()).map(({ url }) => pathOf(url)),
    );
    const found = other === null ? undefined : await cache.match(other);
    if (found) return found;
  }
  return path.includes("/gambar/") ? blank() : undefined;
}

/** In place of a picture that is not stored, so that no broken one is drawn. */
const blank = (): Response =>
  new Response('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>', {
    headers: { "Content-Type": "image/svg+xml" },
  });
