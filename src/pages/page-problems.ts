import { newsroom } from "../newsroom/newsroom.ts";
import { noHistory, noKnowledge } from "../planning.ts";
import type { Problem } from "../problems.ts";
import type { Reading } from "../reading.ts";
import { eachStyle, styleSources } from "../render/style-names.ts";
import { version } from "../version.ts";
import { deadLinks, planCollisions } from "./check-plan.ts";
import { plan } from "./plan.ts";

/** What only the plan of all pages tells: addresses that two pages claim, links that lead to none. */
export function pageProblems(reading: Reading): Problem[] {
  const { now, portal, library, readAlso } = reading;
  const room = newsroom(library.articles, readAlso, portal, { now, drafts: true, dayOf: library.dayOf });
  const entries = plan({ ...unseen(reading), newsroom: room, now });
  return [...planCollisions(entries, room, portal), ...deadLinks(entries, library)];
}

/** What a plan needs to be rendered, and not to be checked. */
const unseen = ({ portal, plainPages, library }: Reading) => ({
  portal,
  plainPages,
  version,
  ...noKnowledge,
  preview: true,
  picture: () => null,
  ...noHistory,
  shareCard: () => null,
  bodyPictures: ({ file }: { file: string }) => library.pictures(file),
  assets: {
    styles: eachStyle(styleSources, () => ""),
    theme: "",
    app: "",
    later: [],
    searchApp: "",
    offlineApp: "",
    worker: "",
    serif: "",
    sans: "",
    icon: "",
    icon192: "",
    icon512: "",
    iconMaskable: "",
  },
});
