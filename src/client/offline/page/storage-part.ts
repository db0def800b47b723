import { alone } from "../alone.ts";
import { type BundleList, bundleStates } from "../search-bundles.ts";
import { bytesOf, storeContents } from "../store-contents.ts";
import type { PageContext } from "./context.ts";
import { button, element } from "./element.ts";

/** In the order of the colours that tell them apart; the first is grey. */
const KINDS = ["Others", "Edition", "Articles", "Index"];

/** How much room all this takes, of what kind, and a button to free it. */
export async function storagePart(context: PageContext, bundles: BundleList | null): Promise<HTMLElement> {
  const { site, say, size } = context;
  const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const saved = bundles ? await bundleStates(site, bundles) : [];
  const kinds = [
    ["Edition", bytesOf(await storeContents(site.edition))],
    ["Articles", bytesOf(await storeContents(site.articles))],
    ["Index", saved.reduce((sum, { entry, state }) => sum + (state === "absent" ? 0 : entry.bytes), 0)],
  ] as const;
  const rest = usage - kinds.reduce((sum, [, bytes]) => sum + bytes, 0);
  const shown = [...kinds, ["Others", Math.max(0, rest)] as const].filter(([, bytes]) => bytes > 0);
  const part = element("div", "storage");
  part.append(element("p", "keep__text", say("StorageText", { used: size(usage), quota: size(quota) })));
  if (shown.length === 0) return part;
  const bar = element("div", "storage__bar");
  bar.ariaHidden = "true";
  const legend = element("ul", "storage__kinds");
  for (const [kind, bytes] of shown) {
    const colour = `accent-${KINDS.indexOf(kind)}`;
    const share = element("span", `storage__share ${colour}`);
    share.style.flexGrow = String(bytes);
    bar.append(share);
    legend.append(
      element(
        "li",
        colour,
        element("span", "", say(kind)),
        " ",
        element("span", "storage__size", size(bytes)),
      ),
    );
  }
  part.append(bar, legend, freeing(context));
  return part;
}

/** Deletes all, once the reader has said so twice. */
function freeing({ site, say, refresh }: PageContext): HTMLElement {
  const actions = element("p", "keep__actions");
  const free = (): void => {
    delete actions.dataset["busy"];
    const names = [site.articles, site.edition, site.index, site.pages, site.pictures, site.search];
    void alone(site, () => Promise.all(names.map((name) => caches.delete(name)))).then(refresh);
  };
  const offer = (): HTMLButtonElement => {
    delete actions.dataset["busy"];
    const ask = button(say("FreeAll"), "button-quiet", () => {
      const sure = button(say("FreeAllSure"), "button-danger", free);
      const cancel = button(say("Cancel"), "button-plain", () => offer().focus());
      actions.replaceChildren(sure, cancel);
      // While it is asked, the page is not shown anew.
      actions.dataset["busy"] = "";
      cancel.focus();
    });
    actions.replaceChildren(ask);
    return ask;
  };
  offer();
  return actions;
}
