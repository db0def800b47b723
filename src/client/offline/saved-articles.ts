import { alone } from "./alone.ts";
import { download, fetched } from "./download.ts";
import { type Facts, stored } from "./facts.ts";
import { figureFiles, pageFiles } from "./page-files.ts";
import { bytesOf, storeContents } from "./store-contents.ts";
import type { Stores } from "./stores.ts";
import { unneeded } from "./work.ts";

/** What a reader's list of saved articles shows. */
export interface SavedArticle {
  readonly href: string;
  readonly title: string;
  readonly lang: string;
  readonly at: number;
  /** With its pictures; styles and scripts are everybody's. */
  readonly bytes: number;
  /** Its first picture; null where it has none. */
  readonly picture: string | null;
}

interface About {
  readonly title: string;
  readonly lang: string;
  /** Files that only the browser knows to be needed: fonts. */
  readonly files?: readonly string[];
}

/** Saves an article with all that it shows, or brings its copy up to date. The page comes last: what is listed is whole. */
export async function saveArticle(site: Stores, href: string, about: About): Promise<void> {
  const response = await fetched(href);
  const html = await response.clone().text();
  const files = [...new Set([...pageFiles(html, site.base), ...(about.files ?? [])])];
  await alone(site, async () => {
    const present = await storeContents(site.articles);
    const missing = files.filter((file) => !present.has(file));
    const items = missing.map((file) => ({ href: file, bytes: 0, print: null }));
    await download(items, { store: site.articles });
    const { title, lang } = about;
    const [picture] = figureFiles(html);
    const copy = await stored(response, {
      ...{ at: Date.now(), print: null, title, lang, files },
      ...(picture ? { picture } : {}),
    });
    await (await caches.open(site.articles)).put(href, copy);
    await sweep(site);
  });
}

/** Deletes the copy of an article; what other saved articles show stays. */
export async function removeArticle(site: Stores, href: string): Promise<void> {
  await alone(site, async () => {
    await (await caches.open(site.articles)).delete(href);
    await sweep(site);
  });
}

/** All saved articles, the last saved first. */
export async function savedArticles(site: Stores): Promise<SavedArticle[]> {
  const contents = await storeContents(site.articles);
  return [...contents]
    .flatMap(([href, facts]) => {
      const { title, lang = "id", at, files, picture = null } = facts;
      if (title === undefined) return [];
      const pictures = new Map(
        [...contents].filter(([file]) => files?.includes(file) && !file.startsWith(`${site.base}aset/`)),
      );
      return [{ href, title, lang, at, bytes: facts.bytes + bytesOf(pictures), picture }];
    })
    .sort((a, b) => b.at - a.at || (a.href < b.href ? -1 : 1));
}

async function sweep(site: Stores): Promise<void> {
  const contents = await storeContents(site.articles);
  const isPage = ({ title }: Facts): boolean => title !== undefined;
  const pages = [...contents.values()].filter(isPage).map(({ files = [] }) => files);
  const files = [...contents].filter(([, facts]) => !isPage(facts)).map(([href]) => href);
  const cache = await caches.open(site.articles);
  for (const href of unneeded(files, pages)) await cache.delete(href);
}
