import type { WorkerData } from "../../pages/offline-pages.ts";
import type { Stores } from "../offline/stores.ts";
import { ofOneEdition } from "./of-one-edition.ts";

type Shell = Pick<WorkerData, "files" | "pages">;

/** The cache of one version of the shell: its name says all that is in it. */
export async function shellName(site: Stores, shell: Shell): Promise<string> {
  const told = new TextEncoder().encode(JSON.stringify([shell.files, shell.pages]));
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", told)).slice(0, 8);
  return site.shell + [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Fetches a whole shell into a cache of its own; what an older one holds under the same name by content is taken
 * from there. Rejects where a file is missing or a page is of another edition: the worker is then not installed, and
 * the old one goes on.
 */
export async function installShell(site: Stores, shell: Shell): Promise<void> {
  const cache = await caches.open(await shellName(site, shell));
  const old = await shellNames(site);
  await Promise.all(
    shell.files.map(async (href) => {
      const known = await firstOf(old, href);
      if (known) await cache.put(href, known);
      else await cache.add(href);
    }),
  );
  await Promise.all(
    shell.pages.map(async ([href]) => {
      // Their addresses do not tell their content.
      const page = await fetch(new Request(href, { cache: "reload" }));
      if (!page.ok || !ofOneEdition(await page.clone().text(), shell.files))
        throw new Error(`${href} is not of this edition`);
      await cache.put(href, page);
    }),
  );
}

/** Deletes all shells but this one. */
export async function dropOldShells(site: Stores, shell: Shell): Promise<void> {
  const own = await shellName(site, shell);
  for (const name of await shellNames(site)) if (name !== own) await caches.delete(name);
}

/** The names of all shells, whole or not. */
export const shellNames = async (site: Stores): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(site.shell));

async function firstOf(names: readonly string[], href: string): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(href, { cacheName });
    if (found) return found;
  }
  return undefined;
}
