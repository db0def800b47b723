import { pathOf } from "../store-contents.ts";
import type { PageContext } from "./context.ts";
import { element } from "./element.ts";

/** Pages that were opened and are kept by themselves, the last opened first; null where there is none. */
export async function visitedPart({ site, say }: PageContext): Promise<HTMLElement | null> {
  if (!(await caches.has(site.pages))) return null;
  const cache = await caches.open(site.pages);
  const items: HTMLElement[] = [];
  for (const request of (await cache.keys()).toReversed()) {
    const path = pathOf(request.url);
    const html = path.endsWith("/") ? await (await cache.match(request))?.text() : undefined;
    if (html === undefined) continue;
    // Parsed for its title only; scripts of a parsed document do not run.
    const page = new DOMParser().parseFromString(html, "text/html");
    const link = element("a", "", page.querySelector("h1")?.textContent || page.title);
    link.href = path;
    link.lang = page.documentElement.lang;
    link.dir = "auto";
    items.push(element("li", "", link));
  }
  if (items.length === 0) return null;
  const details = element("details", "keep__visited", element("summary", "", say("Visited")));
  details.append(element("ul", "", ...items));
  return details;
}
