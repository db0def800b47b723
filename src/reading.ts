import type { CommittedBlobs } from "./articles/blobs.ts";
import { collisions } from "./articles/collisions.ts";
import type { PlainPage } from "./articles/configuration.ts";
import type { Found } from "./articles/find.ts";
import { type Library, openLibrary } from "./articles/library.ts";
import { missingLeads } from "./articles/missing-leads.ts";
import { rememberedPortal } from "./articles/remembered-portal.ts";
import { missingOriginals } from "./articles/translations.ts";
import { readUrlsLock } from "./articles/urls-lock.ts";
import { shallow } from "./articles/validate-all.ts";
import { lockProblems } from "./newsroom/addresses.ts";
import type { ReadAlsoLinks } from "./newsroom/newsroom.ts";
import { resolveReadAlso } from "./newsroom/read-also.ts";
import type { Pieces } from "./pieces.ts";
import type { Portal } from "./portal.ts";
import type { Problem } from "./problems.ts";

/** An instant in milliseconds since 1970, or how to tell it once the portal's zone is known. */
export type Clock = number | ((zone: string) => number);

/** Everything that the editors wrote, read and checked. */
export interface Reading {
  readonly now: number;
  readonly portal: Portal;
  readonly plainPages: readonly PlainPage[];
  /** Hash of the configuration that parsing depends on. */
  readonly configuration: string;
  readonly library: Library;
  readonly readAlso: ReadAlsoLinks;
  readonly problems: readonly Problem[];
  /** Whether an error stands in the configuration: then the exit status is that of wrong configuration. */
  readonly configurationBroken: boolean;
}

interface ReadingOptions {
  readonly dir: string;
  /** Milliseconds since 1970, or how to tell them in the portal's zone. */
  readonly now: Clock;
  readonly state: Pieces;
  readonly full: boolean;
  /** The article files, where another thread looks for them. */
  readonly found?: Promise<Found> | undefined;
  readonly committed?: CommittedBlobs | undefined;
  readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
}

/** Reads configuration and articles, and finds every problem that they have by themselves and among one another. */
export async function readEverything({
  dir,
  now: clock,
  state,
  full,
  found,
  committed,
  progress,
}: ReadingOptions): Promise<Reading> {
  const configuration = await rememberedPortal(dir, state, full);
  const { portal, plainPages } = configuration;
  const now = typeof clock === "number" ? clock : clock(portal.site.timezone);
  const library = await openLibrary({
    dir,
    portal,
    now,
    state,
    full,
    found,
    committed,
    configuration: configuration.digest,
    ...(progress ? { progress: (done: number, total: number) => progress("articles", done, total) } : {}),
  });
  const readAlso = resolveReadAlso(library.articles);
  return {
    now,
    portal,
    plainPages,
    configuration: configuration.digest,
    library,
    readAlso,
    configurationBroken: configuration.problems.some(({ severity }) => severity === "error"),
    problems: [
      ...configuration.problems,
      ...(library.shallow ? library.problems.map(shallow) : library.problems),
      ...collisions([...library.articles]),
      ...missingOriginals(library.articles),
      ...missingLeads(portal, library.files),
      ...readAlso.problems,
      ...lockProblems(readUrlsLock(dir), {
        articles: library.articles,
        portal,
        plainPages,
        dayOf: library.dayOf,
        now,
        broken: library.articles.length < library.files.length,
      }),
    ],
  };
}
