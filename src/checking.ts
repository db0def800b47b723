import type { Found } from "./articles/find.ts";
import { codeownersProblems } from "./checks/codeowners.ts";
import { editorial } from "./checks/editorial.ts";
import { levelled } from "./checks/levelled.ts";
import { type CheckState, forgetful } from "./checks/remembered.ts";
import { newsroom } from "./newsroom/newsroom.ts";
import { deadLinks, planCollisions } from "./pages/check-plan.ts";
import { plan } from "./pages/plan.ts";
import { noHistory, noKnowledge } from "./planning.ts";
import type { Portal } from "./portal.ts";
import { compareProblems, type Problem } from "./problems.ts";
import { type Clock, type Reading, readEverything } from "./reading.ts";
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

interface CheckOptions {
  readonly dir: string;
  readonly now: Clock;
  /** What builds remember, and what was found in texts; nothing is read there that is not as it would be found anew. */
  readonly state?: CheckState;
  /** Only problems of these files are asked for: others need not be looked for where that takes long. */
  readonly only?: ReadonlySet<string> | undefined;
  /** The article files, where they are not those that lie in the folder. */
  readonly found?: Promise<Found> | undefined;
}

/** Finds every problem that a build would find, and what a sub-editor would; drafts and embargoed stories looked at like the rest. */
export async function findProblems({
  dir,
  now: clock,
  only,
  found,
  state = forgetful,
}: CheckOptions): Promise<Findings> {
  const reading = await readEverything({
    dir,
    now: clock,
    found,
    state: state.articles,
    full: state === forgetful,
  });
  const { now, portal, library } = reading;
  const room = newsroom(library.articles, reading.readAlso, portal, {
    now,
    drafts: true,
    dayOf: library.dayOf,
  });
  const entries = plan({ ...unseen(reading), newsroom: room, now });
  const problems = [
    ...reading.problems,
    ...(await pictureProblems(dir, picturesOf(library, portal, only))),
    ...planCollisions(entries, room, portal),
    ...deadLinks(entries, library),
    ...codeownersProblems(dir, portal.desk),
    ...(await editorial({ dir, library, portal, state: state.findings })),
  ];
  const wanted = only ? problems.filter(({ file }) => only.has(file)) : problems;
  return { portal, files: library.files, problems: levelled(wanted, portal.desk).sort(compareProblems) };
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
  },
});
