import { committedBlobs } from "./articles/blobs.ts";
import type { Found } from "./articles/find.ts";
import { codeownersProblems } from "./checks/codeowners.ts";
import { editorial } from "./checks/editorial.ts";
import { levelled } from "./checks/levelled.ts";
import { type CheckState, forgetful } from "./checks/remembered.ts";
import { needsPlan } from "./pages/needs-plan.ts";
import type { Portal } from "./portal.ts";
import { compareProblems, type Problem } from "./problems.ts";
import { type Clock, type Reading, readEverything } from "./reading.ts";
import { newPictureProblems, picturesOf } from "./render/picture-problems.ts";

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
  /** Only problems of these files are asked for, all of them: others need not be looked for where that takes long. */
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
  const committed = committedBlobs(dir);
  const reading = await readEverything({
    committed,
    dir,
    now: clock,
    found,
    state: state.articles,
    full: state === forgetful,
  });
  const { portal, library } = reading;
  const problems = [
    ...reading.problems,
    ...(await newPictureProblems(dir, picturesOf(library, portal, only), {
      state: state.pictures,
      committed,
      whole: !only,
    })),
    ...(only && !needsPlan(only, reading) ? [] : await planProblems(reading)),
    ...codeownersProblems(dir, portal.desk),
    ...(await editorial({ dir, library, portal, state: state.findings, only })),
  ];
  const wanted = only ? problems.filter(({ file }) => only.has(file)) : problems;
  return { portal, files: library.files, problems: levelled(wanted, portal.desk).sort(compareProblems) };
}

/** Loaded when it is needed: to plan all pages takes most of the time that one article's check has. */
async function planProblems(reading: Reading): Promise<Problem[]> {
  const { pageProblems } = await import("./pages/page-problems.ts");
  return pageProblems(reading);
}
