import type { OfflineClientData } from "../../../pages/script-views.ts";
import { revalidate } from "../revalidate.ts";
import { bundleList } from "../search-bundles.ts";
import type { Stores } from "../stores.ts";
import { articlesPart } from "./articles-part.ts";
import { pageContext } from "./context.ts";
import { editionPart } from "./edition-part.ts";
import { element } from "./element.ts";
import { indexPart } from "./index-part.ts";
import { missingPart } from "./missing-part.ts";
import { storagePart } from "./storage-part.ts";
import { visitedPart } from "./visited-part.ts";

export interface OfflineParts {
  readonly heading: HTMLElement;
  readonly missing: HTMLElement;
  readonly parts: HTMLElement;
  readonly data: OfflineClientData;
}

/** Runs the page of what is saved, also where the worker shows it in place of a page that is not. */
export async function offlinePage(
  site: Stores,
  { heading, missing, parts, data }: OfflineParts,
): Promise<void> {
  const context = pageContext(site, data, refresh);
  const { say } = context;
  const isItself = location.pathname === `${site.base}luring/`;
  if (!("caches" in window && "locks" in navigator)) {
    parts.replaceChildren(element("p", "notice", say("Unsupported")));
    return;
  }
  if (!isItself) {
    heading.hidden = true;
    missing.replaceChildren(await missingPart(context));
  }
  await refresh();
  if (isItself) {
    await revalidate(site);
    await refresh();
  }

  async function refresh(): Promise<void> {
    const bundles = await bundleList(site);
    const section = (title: string, ...inside: readonly HTMLElement[]): HTMLElement =>
      element("section", "keep", element("h2", "block-heading", title), ...inside);
    const visited = await visitedPart(context);
    const shown = [
      element(
        "div",
        "offline__main",
        element("section", "keep keep-edition", await editionPart(context, bundles)),
        section(say("Articles"), await articlesPart(context), ...(visited ? [visited] : [])),
      ),
      element(
        "div",
        "offline__side",
        ...(bundles ? [section(say("Index"), await indexPart(context, bundles))] : []),
        section(say("Storage"), await storagePart(context, bundles)),
      ),
    ];
    // What is being fetched has its row in use, and shows all anew when it is done.
    if (!parts.querySelector("[data-busy]")) parts.replaceChildren(...shown);
  }
}
