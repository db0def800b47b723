import { offeredEdition } from "./edition.ts";
import { forget } from "./forget.ts";
import { isNotice, sendsOn } from "./page-files.ts";
import { saveArticle } from "./saved-articles.ts";
import { storeContents } from "./store-contents.ts";
import type { Stores } from "./stores.ts";
import { withdraw } from "./withdraw.ts";

/** Asks the portal after every saved story: deletes what was taken down, and brings saved articles up to date. */
export async function revalidate(site: Stores): Promise<void> {
  const articles = await storeContents(site.articles);
  const edition = await storeContents(site.edition);
  const listed = await listedPages(site);
  const unsure = [...edition.keys()].filter((href) => !listed.has(href));
  const isPage = (href: string): boolean => href.endsWith("/") && href !== site.base;
  for (const href of new Set([...articles.keys(), ...unsure].filter(isPage))) {
    const now = await standingOf(href);
    if (now === "gone") await forget(site, href);
    // Without network in between, the copy is deleted all the same.
    else if (now === "notice") await withdraw(site, href).catch(() => {});
    else {
      const { title, lang = "id", files = [] } = articles.get(href) ?? {};
      // Without network the copy stays as it is.
      if (title !== undefined) {
        const fonts = files.filter((file) => file.endsWith(".woff2"));
        await saveArticle(site, href, { title, lang, files: fonts }).catch(() => {});
      }
    }
  }
}

/** Pages of the portal's latest edition: they need not be asked for one by one. */
async function listedPages(site: Stores): Promise<Set<string>> {
  const edition = await offeredEdition(site);
  return new Set(edition?.pages.map(([href]) => href));
}

/** What the portal says of a page: that it is no longer there, or was taken down; an unreachable portal says nothing. */
async function standingOf(href: string): Promise<"gone" | "notice" | "there"> {
  try {
    const response = await fetch(href, {
      cache: "no-cache",
      redirect: "manual",
      headers: { "X-Warta-Save": "1" },
    });
    if (tellsGone(response)) return "gone";
    const html = response.ok ? await response.text() : "";
    if (sendsOn(html)) return "gone";
    return isNotice(html) ? "notice" : "there";
  } catch {
    return "there";
  }
}

/** Whether an answer says that what was asked for was taken down or moved. */
export const tellsGone = ({ status, type }: Response): boolean =>
  status === 404 || status === 410 || type === "opaqueredirect";
