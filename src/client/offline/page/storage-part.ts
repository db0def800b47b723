import { alone } from "../alone.ts";
import type { PageContext } from "./context.ts";
import { button, element } from "./element.ts";

/** How much room all this takes, and a button to free it. */
export async function storagePart({ site, say, size, refresh }: PageContext): Promise<HTMLElement> {
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const text = say("StorageText", { used: size(usage), quota: size(quota) });
  const bar = element("progress", "keep__bar");
  bar.max = Math.max(quota, 1);
  bar.value = usage;
  bar.setAttribute("aria-label", say("Storage"));
  const free = button(say("FreeAll"), "button-quiet", () => {
    const names = [site.articles, site.edition, site.index, site.pages, site.pictures, site.search];
    void alone(site, () => Promise.all(names.map((name) => caches.delete(name)))).then(refresh);
  });
  return element(
    "div",
    "keep__row",
    element("p", "keep__text", text),
    bar,
    element("p", "keep__actions", free),
  );
}
