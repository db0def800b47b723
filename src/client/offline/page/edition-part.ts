import { editionState, removeEdition, saveEdition } from "../edition.ts";
import { moment } from "../moment.ts";
import { type BundleList, saveBundle } from "../search-bundles.ts";
import type { PageContext } from "./context.ts";
import { element } from "./element.ts";
import { type Transferable, transfer } from "./transfer.ts";

/** Today's edition: the front page, its stories, and the search bundle with them. */
export async function editionPart(context: PageContext, bundles: BundleList | null): Promise<HTMLElement> {
  const { site, say, count, lang } = context;
  const { offered, saved, begun, work } = await editionState(site);
  const bundle = bundles?.bundles[0];
  const isOld = work.fetch.length > 0;
  const state = (): Transferable["state"] => {
    if (!offered) return saved ? "saved" : "none";
    if (begun) return "begun";
    if (!saved) return "absent";
    return isOld ? "old" : "saved";
  };
  const savedText = saved?.date
    ? say("EditionSaved", { date: moment(Date.parse(saved.date), lang).date })
    : null;
  const offeredText = offered ? count("EditionText", offered.stories) : say("EditionNone");
  const link = element("a", "", say("Open"));
  link.href = site.base;
  return transfer(context, {
    title: say("Edition"),
    text: savedText ?? offeredText,
    state: state(),
    bytes: work.bytes + (saved ? 0 : (bundle?.bytes ?? 0)),
    link: saved ? link : undefined,
    run: async (options) => {
      if (!offered) return;
      await saveEdition(site, offered, options);
      if (bundle && bundles) await saveBundle(site, bundles, bundle.name, options);
    },
    remove: () => removeEdition(site),
  });
}
