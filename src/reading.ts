import { readFileSync } from "node:fs";
import { addedAt } from "./articles/added-at.ts";
import { collisions } from "./articles/collisions.ts";
import { type PlainPage, readPortal } from "./articles/configuration.ts";
import type { Library, openLibrary as OpenLibrary } from "./articles/library.ts";
import { missingLeads } from "./articles/missing-leads.ts";
import { missingOriginals } from "./articles/translations.ts";
import { shallow } from "./articles/validate-all.ts";
import type { Newsroom, ReadAlsoLinks } from "./newsroom/newsroom.ts";
import { resolveReadAlso } from "./newsroom/read-also.ts";
import { deadLinks, planCollisions } from "./pages/check-plan.ts";
import type { PageEntry } from "./pages/entry.ts";
import type { Pieces } from "./pieces.ts";
import type { Portal } from "./portal.ts";
import { compareProblems, type Problem } from "./problems.ts";
import { targetOf } from "./publish/verify.ts";
import { links } from "./urls.ts";

/** Everything that the editors wrote, read and checked. */
export interface Reading {
  readonly portal: Portal;
  readonly plainPages: readonly PlainPage[];
  readonly library: Library;
  readonly readAlso: ReadAlsoLinks;
  readonly problems: readonly Problem[];
  /** Whether an error stands in the configuration: then the exit status is that of wrong configuration. */
  readonly configurationBroken: boolean;
  /** Warta's own version. */
  readonly version: string;
  /** All problems, with those that only the whole plan shows. */
  readonly checkPlan: (
    entries: readonly PageEntry[],
    newsroom: Newsroom,
    problems: readonly Problem[],
  ) => Problem[];
  /** Output files that articles link to though nothing is there. */
  readonly deadFiles: (entries: readonly PageEntry[]) => ReadonlySet<string>;
}

interface ReadingOptions {
  readonly dir: string;
  readonly now: number;
  readonly state: Pieces;
  readonly openLibrary: typeof OpenLibrary;
  readonly full: boolean;
  readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
}

/** Reads configuration and articles, and finds every problem that they have by themselves and among one another. */
export async function readPortalAndProblems(options: ReadingOptions): Promise<Reading> {
  const { dir, now, state, full, progress } = options;
  const configuration = await readPortal(dir);
  const { portal, plainPages } = configuration;
  const dates = addedAt(dir, now);
  const library = await options.openLibrary({
    dir,
    portal,
    now,
    state,
    full,
    configuration: configuration.digest,
    addedAt: dates.ask,
    ...(progress ? { progress: (done: number, total: number) => progress("articles", done, total) } : {}),
  });
  const readAlso = resolveReadAlso(library.articles);
  const { base } = links(portal.site.url);
  const problems = [
    ...configuration.problems,
    ...(dates.isShallow() ? library.problems.map(shallow) : library.problems),
    ...collisions([...library.articles]),
    ...missingOriginals(library.articles),
    ...missingLeads(portal, library.files),
    ...readAlso.problems,
  ];
  return {
    portal,
    plainPages,
    library,
    readAlso,
    problems,
    configurationBroken: configuration.problems.some((problem) => problem.severity === "error"),
    version: (
      JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }
    ).version,
    checkPlan: (entries, newsroom, known) =>
      [...known, ...planCollisions(entries, newsroom, portal), ...deadLinks(entries, library)].sort(
        compareProblems,
      ),
    deadFiles: (entries) =>
      new Set(
        deadLinks(entries, library).flatMap(
          (problem) => targetOf(base + String(problem.params["href"]).slice(1), base) ?? [],
        ),
      ),
  };
}
