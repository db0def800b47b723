import type { EditionData } from "../../pages/edition-data.ts";
import { alone } from "./alone.ts";
import { download, fetched } from "./download.ts";
import { stored } from "./facts.ts";
import { printsOf, storeContents } from "./store-contents.ts";
import type { Stores } from "./stores.ts";
import { type Item, type Work, work } from "./work.ts";

/** How today's edition stands on this device. */
export interface EditionState {
  /** The portal's latest; null without network. */
  readonly offered: EditionData | null;
  /** The one that is stored whole; null where there is none. */
  readonly saved: EditionData | null;
  /** Whether a download was begun and not ended. */
  readonly begun: boolean;
  /** What is left to do for the one offered. */
  readonly work: Work;
}

const listOf = (site: Stores): string => `${site.base}edisi.json`;
/** The list of an edition of which not all is there yet. */
const pendingOf = (site: Stores): string => `${site.base}edisi.json-sebagian`;

/** The portal's latest edition; null without network. */
export const offeredEdition = (site: Stores): Promise<EditionData | null> =>
  fetched(listOf(site))
    .then((response) => response.json() as Promise<EditionData>)
    .catch(() => null);

/** Looks at what is stored and at what the portal offers. */
export async function editionState(site: Stores): Promise<EditionState> {
  const offered = await offeredEdition(site);
  const contents = await storeContents(site.edition);
  return {
    offered,
    saved: await read(site, listOf(site)),
    begun: contents.has(pendingOf(site)),
    work: work(offered ? itemsOf(offered) : [], filesIn(site, printsOf(contents))),
  };
}

/**
 * Brings the stored edition to the one offered: pictures first, then stories, the front page last of all. What is
 * there already is not fetched again, so that an aborted download goes on where it was.
 */
export async function saveEdition(
  site: Stores,
  edition: EditionData,
  options: { readonly signal: AbortSignal; readonly progress: (bytes: number) => void },
): Promise<void> {
  await alone(site, async () => {
    const cache = await caches.open(site.edition);
    const list = async () => await stored(Response.json(edition), { at: Date.now(), print: null });
    await cache.put(pendingOf(site), await list());
    const there = filesIn(site, printsOf(await storeContents(site.edition)));
    const { fetch, remove } = work(itemsOf(edition), there);
    const isFront = ({ href }: Item): boolean => href === site.base;
    for (const part of [fetch.filter((item) => !isFront(item)), fetch.filter(isFront)]) {
      await download(part, { store: site.edition, ...options });
    }
    await cache.put(listOf(site), await list());
    for (const href of [...remove, pendingOf(site)]) await cache.delete(href);
  });
}

/** Deletes the stored edition, whole or not. */
export const removeEdition = (site: Stores): Promise<boolean> =>
  alone(site, () => caches.delete(site.edition));

const itemsOf = ({ pages, pictures }: EditionData): Item[] => [
  ...pictures.map(([href, bytes]) => ({ href, bytes, print: null })),
  ...pages.map(([href, bytes, print]) => ({ href, bytes, print })),
];

/** What is stored but the lists. */
function filesIn(site: Stores, prints: Map<string, string | null>): Map<string, string | null> {
  return new Map([...prints].filter(([href]) => href !== listOf(site) && href !== pendingOf(site)));
}

async function read(site: Stores, href: string): Promise<EditionData | null> {
  const response = await caches.match(href, { cacheName: site.edition });
  return response ? ((await response.json()) as EditionData) : null;
}
