import { type Facts, factsOf } from "./facts.ts";

/** What a cache holds: facts by path. What was stored by somebody else is not in it. */
export async function storeContents(name: string): Promise<Map<string, Facts>> {
  const found = new Map<string, Facts>();
  if (!(await caches.has(name))) return found;
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    const facts = response && factsOf(response);
    if (facts) found.set(pathOf(request.url), facts);
  }
  return found;
}

/** The paths of all that a cache holds: for stores too large to be read whole. */
export async function storePaths(name: string): Promise<string[]> {
  if (!(await caches.has(name))) return [];
  return (await (await caches.open(name)).keys()).map(({ url }) => pathOf(url));
}

/** The prints of what a cache holds, as `work` compares them. */
export const printsOf = (contents: ReadonlyMap<string, Facts>): Map<string, string | null> =>
  new Map([...contents].map(([href, { print }]) => [href, print]));

/** The path of an address, as pages link to it, without query. */
export const pathOf = (url: string): string => new URL(url, location.href).pathname;

/** Bytes of all that a cache holds. */
export const bytesOf = (contents: ReadonlyMap<string, Facts>): number =>
  [...contents.values()].reduce((sum, { bytes }) => sum + bytes, 0);
