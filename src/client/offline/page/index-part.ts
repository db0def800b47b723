import { bundleLabel } from "../bundle-label.ts";
import { type BundleList, bundleStates, removeBundle, saveBundle } from "../search-bundles.ts";
import type { PageContext } from "./context.ts";
import { element } from "./element.ts";
import { transfer } from "./transfer.ts";

/** The search bundles, by the time that they cover. */
export async function indexPart(context: PageContext, list: BundleList): Promise<HTMLElement> {
  const { site, say, count, lang, size } = context;
  const states = await bundleStates(site, list);
  const rows = states.map(({ entry, state }) =>
    transfer(context, {
      title: bundleLabel(entry.name, lang, say("Range")),
      facts: [count("Stories", entry.articles), size(entry.bytes)],
      state,
      bytes: entry.bytes,
      quiet: true,
      run: (options) => saveBundle(site, list, entry.name, options),
      remove: () => removeBundle(site, entry.name),
    }),
  );
  return element("div", "", element("p", "keep__text", say("IndexText")), ...rows);
}
