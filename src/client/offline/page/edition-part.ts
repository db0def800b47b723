import type { EditionData } from "../../../pages/edition-data.ts";
import { editionState, removeEdition, saveEdition } from "../edition.ts";
import { moment } from "../moment.ts";
import { type BundleList, saveBundle } from "../search-bundles.ts";
import type { PageContext } from "./context.ts";
import { element } from "./element.ts";
import { thumbnail } from "./thumbnail.ts";
import { type Transferable, transfer } from "./transfer.ts";

/** Today's edition: the front page, its stories, and the search bundle with them. */
export async function editionPart(context: PageContext, bundles: BundleList | null): Promise<HTMLElement> {
  const { site, say, count, lang, size } = context;
  const { offered, saved, begun, work } = await editionState(site);
  const bundle = bundles?.bundles[0];
  const isOld = work.fetch.length > 0;
  const state = (): Transferable["state"] => {
    if (!offered) return saved ? "saved" : "none";
    if (begun) return "begun";
    if (!saved) return "absent";
    return isOld ? "old" : "saved";
  };
  const dated = ({ date }: EditionData): string[] =>
    date === null ? [] : [say("EditionOf", { date: moment(Date.parse(date), lang).date })];
  const known = saved ?? offered;
  const link = element("a", "", say("Open"));
  link.href = site.base;
  const row = transfer(context, {
    title: say("Edition"),
    text: known ? count("EditionText", known.stories) : say("EditionNone"),
    facts: saved ? [...dated(saved), size(bytesOf(saved))] : [],
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
  const [picture] = known?.pictures ?? [];
  if (picture) row.prepend(thumbnail(picture[0]));
  return row;
}

const bytesOf = ({ pages, pictures }: EditionData): number =>
  [...pages, ...pictures].reduce((sum, [, bytes]) => sum + bytes, 0);
