import { newsroom } from "./newsroom/newsroom.ts";
import { allChanged } from "./pages/changes.ts";
import { deadLinks, planCollisions } from "./pages/check-plan.ts";
import { plan } from "./pages/plan.ts";
import { nowhere } from "./pieces.ts";
import type { Portal } from "./portal.ts";
import { compareProblems, type Problem } from "./problems.ts";
import { type Reading, readEverything } from "./reading.ts";
import { pictureProblems, picturesOf } from "./render/picture-store.ts";
import { eachStyle, styleSources } from "./render/style-names.ts";
import { version } from "./version.ts";

export interface Findings {
  readonly portal: Portal;
  /** Every article file. */
  readonly files: readonly string[];
  /** In order of file, line and column. */
  readonly problems: readonly Problem[];
}

/** Finds every problem that a build would find, drafts and embargoed stories looked at like the rest. */
export async function findProblems(dir: string, now: number): Promise<Findings> {
  const reading = await readEverything({ dir, now, state: nowhere, full: true });
  const { portal, library } = reading;
  const room = newsroom(library.articles, reading.readAlso, portal, {
    now,
    drafts: true,
    dayOf: library.dayOf,
  });
  const entries = plan({ ...unseen(reading), newsroom: room, now });
  return {
    portal,
    files: library.files,
    problems: [
      ...reading.problems,
      ...(await pictureProblems(dir, picturesOf(library))),
      ...planCollisions(entries, room, portal),
      ...deadLinks(entries, library),
    ].sort(compareProblems),
  };
}

/** What a plan needs to be rendered, and not to be checked. */
const unseen = ({ portal, plainPages, library }: Reading) => ({
  portal,
  plainPages,
  version,
  code: { parsing: "", rendering: "", indexing: "", assets: "", layout: () => "" },
  print: () => "",
  published: () => undefined,
  changes: allChanged,
  preview: true,
  picture: () => null,
  bodyPictures: ({ file }: { file: string }) => library.pictures(file),
  assets: {
    styles: eachStyle(styleSources, () => ""),
    theme: "",
    app: "",
    suggestForm: "",
    marks: "",
    searchApp: "",
    offlineApp: "",
    worker: "",
    serif: "",
    sans: "",
    icon: "",
    icon192: "",
    icon512: "",
  },
});
