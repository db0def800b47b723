/** The second thread of a build that renders many pages: it makes the same plan, and takes batches of it. */
import { parentPort, workerData } from "node:worker_threads";
import type { PictureRef } from "./articles/article.ts";
import { bodySource } from "./articles/body-source.ts";
import { findArticles } from "./articles/find.ts";
import { pieceReader } from "./articles/piece-reader.ts";
import { renderPages } from "./eleventy.ts";
import { nowhere, type Pieces, pieces } from "./pieces.ts";
import { newsroomFrom, noKnowledge, type PageSources, planFrom } from "./planning.ts";
import { type Expectations, type Findings, Rendered } from "./publish/rendered.ts";
import { batches, type Shares } from "./render/batches.ts";
import { entryRenderer } from "./render/entry-renderer.ts";
import { type Derived, pictureViews } from "./render/picture-store.ts";
import { links } from "./urls.ts";

/** What the second thread is given. */
export interface RenderTask {
  readonly dir: string;
  readonly state: Pieces["origin"];
  readonly sources: PageSources;
  /** Day of publication by file. */
  readonly days: ReadonlyMap<string, string>;
  readonly derived: Derived;
  /** Pictures within bodies by file. */
  readonly bodyPictures: ReadonlyMap<string, readonly PictureRef[]>;
  readonly bundles: readonly string[];
  /** URLs of the stale pages. */
  readonly stale: readonly string[];
  readonly expected: Expectations;
  readonly staging: string;
  readonly shares: Shares;
}

const { dir, state, sources, days, derived, bodyPictures, bundles, stale, expected, staging, shares } =
  workerData as RenderTask;
const { portal, now } = sources;

const lookups = {
  dayOf: ({ file }: { file: string }) => days.get(file) ?? "",
  picture: pictureViews(derived, links(portal.site.url).base),
  bodyPictures: ({ file }: { file: string }) => bodyPictures.get(file) ?? [],
};
const room = newsroomFrom(sources, lookups);
const plan = planFrom(sources, lookups, room, bundles, noKnowledge);
const byUrl = new Map(plan.map((entry) => [String(entry.url), entry]));
const entries = stale.map((url) => {
  const entry = byUrl.get(url);
  if (!entry) throw new Error(`the second thread does not know ${url}`);
  return entry;
});

const reader = pieceReader(
  { dir, portal, now, configuration: "", full: false },
  state ? pieces(state.root, state.code) : nowhere,
);
const proofs = new Rendered(expected);
const render = entryRenderer({ body: bodySource(reader, () => findArticles(dir).files), proofs, shares });
await renderPages(batches(entries, shares, "end"), render, staging);
parentPort?.postMessage(proofs.findings() satisfies Findings);
