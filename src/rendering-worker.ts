/** The second thread of a build that renders many pages: it makes the same plan, and takes batches of it. */
import { once } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { bodySource } from "./articles/body-source.ts";
import { findArticles } from "./articles/find.ts";
import { pieceReader } from "./articles/piece-reader.ts";
import { renderPages } from "./eleventy.ts";
import { nowhere, pieces } from "./pieces.ts";
import { newsroomFrom, noKnowledge, planFrom } from "./planning.ts";
import { type Findings, Rendered } from "./publish/rendered.ts";
import { batches } from "./render/batches.ts";
import { entryRenderer } from "./render/entry-renderer.ts";
import { pictureViews } from "./render/picture-store.ts";
import type { PlanTask, RenderTask } from "./second-thread.ts";
import { links } from "./urls.ts";

const { dir, state, sources, days, derived, bodyPictures } = workerData as PlanTask;
const { portal, now } = sources;
const lookups = {
  dayOf: ({ file }: { file: string }) => days.get(file) ?? "",
  picture: pictureViews(derived, links(portal.site.url).base),
  bodyPictures: ({ file }: { file: string }) => bodyPictures.get(file) ?? [],
};
const room = newsroomFrom(sources, lookups);
const plan = planFrom(sources, lookups, room, noKnowledge);
const byUrl = new Map(plan.map((entry) => [String(entry.url), entry]));
const reader = pieceReader(
  { dir, portal, now, configuration: "", full: false },
  state ? pieces(state.root, state.code) : nowhere,
);

const port = parentPort as MessagePort;
const [{ stale, expected, staging, shares }] = (await once(port, "message")) as [RenderTask];
const entries = stale.map((url) => {
  const entry = byUrl.get(url);
  if (!entry) throw new Error(`the second thread does not know ${url}`);
  return entry;
});

const proofs = new Rendered(expected);
const render = entryRenderer({ body: bodySource(reader, () => findArticles(dir).files), proofs, shares });
await renderPages(batches(entries, shares, "end"), render, staging);
port.postMessage(proofs.findings() satisfies Findings);
