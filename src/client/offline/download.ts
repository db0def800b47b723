import { stored } from "./facts.ts";
import type { Item } from "./work.ts";

interface DownloadOptions {
  /** Name of the cache that they are put into. */
  readonly store: string;
  readonly signal?: AbortSignal | undefined;
  /** Told the bytes of each file that is there. */
  readonly progress?: ((bytes: number) => void) | undefined;
}

/** So many at once: a phone's connection is filled, and a cancelled download loses little. */
const AT_ONCE = 6;

/**
 * Fetches files into a cache. What has arrived stays there when it rejects: aborted, without network, or where
 * the portal does not answer with the file itself.
 */
export async function download(items: readonly Item[], options: DownloadOptions): Promise<void> {
  const { store, signal, progress } = options;
  const cache = await caches.open(store);
  const waiting = [...items];
  const ended = new AbortController();
  const end = () => ended.abort();
  signal?.throwIfAborted();
  signal?.addEventListener("abort", end);
  const take = async (): Promise<void> => {
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      const { href, print, bytes } = item;
      await cache.put(
        href,
        await stored(await fetched(href, ended.signal, print), { at: Date.now(), print }),
      );
      progress?.(bytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, take));
  } catch (error) {
    end();
    throw error;
  } finally {
    signal?.removeEventListener("abort", end);
  }
}

/** An answer that is the file itself; asked past the worker, and past the browser's cache where that may be old. */
export async function fetched(href: string, signal?: AbortSignal, print?: string | null): Promise<Response> {
  const response = await fetch(href, {
    cache: print === null ? "default" : "no-cache",
    headers: { "X-Warta-Save": "1" },
    ...(signal ? { signal } : {}),
  });
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${href}`);
  return response;
}
