import { factsOf } from "./facts.ts";
import { forget } from "./forget.ts";
import { isNotice } from "./page-files.ts";
import { saveArticle } from "./saved-articles.ts";
import type { Stores } from "./stores.ts";

/**
 * Puts the portal's notice in the place of every copy of a story that was taken down: a reader's list still has it,
 * and shows why it is not there; its text in the edition and in saved search bundles is deleted.
 */
export async function withdraw(site: Stores, path: string): Promise<void> {
  const kept = await caches.match(path, { cacheName: site.articles, ignoreSearch: true });
  const { title, lang = "id" } = (kept && factsOf(kept)) ?? {};
  await forget(site, path);
  if (title !== undefined) await saveArticle(site, path, { title, lang });
}

/** Does so where a page that was just opened turns out to be a notice. */
export async function withdrawIfNotice(site: Stores, path: string, page: Response): Promise<void> {
  if (page.ok && isNotice(await page.text())) await withdraw(site, path);
}
