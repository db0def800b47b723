/** The second thread of a build that renders many pages: it makes the same plan, and takes batches of it. */
import { once } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { bodySource } from "./articles/body-source.ts";
import { catalogue } from "./articles/catalogue.ts";
import { findArticles } from "./articles/find.ts";
import { pieceReader } from "./articles/piece-reader.ts";
import { storedPieces } from "./articles/stored-pieces.ts";
import { renderPages } from "./eleventy.ts";
import { historyStore } from "./history/history-store.ts";
import { resolveReadAlso } from "./newsroom/read-also.ts";
import { nowhere, pieces } from "./pieces.ts";
import { newsroomFrom, noKnowledge, planFrom } from "./planning.ts";
import { compare } from "./problems.ts";
import { type Findings, Rendered } from "./publish/rendered.ts";
import { batches } from "./render/batches.ts";
import { cardPaths } from "./render/card-store.ts";
import { entryRenderer } from "./render/entry-renderer.ts";
import { pictureViews } from "./render/picture-store.ts";
import type { PlanTask, RenderTask } from "./second-thread.ts";
import { links } from "./urls.ts";

const { dir, state: origin, configuration, digest, sources, derived, engine } = workerData as PlanTask;
const state = origin ? pieces(origin.root, origin.code) : nowhere;
const { portal, now, drafts } = sources;
const { models } = await storedPieces(state, { configuration, full: false });
const library = catalogue(models, [...models.keys()].sort(compare));
const read = { ...sources, articles: library.articles, readAlso: resolveReadAlso(library.articles) };
const lookups = {
  dayOf: library.dayOf,
  picture: pictureViews(derived, links(portal.site.url).base),
  bodyPictures: ({ file }: { file: string }) => library.pictures(file),
  shareCard: cardPaths({ portal, derived, engine, drafts }),
  historyOf: historyStore(origin?.root ?? "").read,
};
const room = newsroomFrom(read, lookups);
const plan = planFrom(read, lookups, room, noKnowledge);
const byUrl = new Map(plan.map((entry) => [String(entry.url), entry]));
const reader = pieceReader({ dir, portal, now, configuration, full: false }, state);

const port = parentPort as MessagePort;
const [{ stale, expected, staging, shares }] = (await once(port, "message")) as [RenderTask];
const proofs = new Rendered(expected);
// Another build may have written the same state since: then the first thread renders all by itself.
if (library.digest() === digest) {
  const entries = stale.map((url) => {
    const entry = byUrl.get(url);
    if (!entry) throw new Error(`the second thread does not know ${url}`);
    return entry;
  });
  const body = bodySource(reader, () => findArticles(dir).files);
  await renderPages(batches(entries, shares, "end"), entryRenderer({ body, proofs, shares }), staging);
}
port.postMessage(proofs.findings() satisfies Findings);
