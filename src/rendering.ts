import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Preparation } from "./build-model.ts";
import type { Findings } from "./publish/rendered.ts";
import { batches, takeAll } from "./render/batches.ts";
import type { RenderTask } from "./rendering-worker.ts";

/** From so many pages on a second thread is worth its start. */
const MANY = 1500;
/** Run from its sources, Warta has no compiled worker: one thread then does everything. */
const bundled = !import.meta.url.endsWith(".ts");

/** Renders what is stale into staging: many pages in two threads, each with an Eleventy of its own. */
export async function renderStale(preparation: Preparation): Promise<void> {
  const { stale, render, place, shares, proofs } = preparation;
  if (stale.length === 0) return;
  // The hook with which Eleventy loads changed templates anew: these are given to it once.
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] = "1";
  const second = bundled && stale.length >= MANY ? inWorker(preparation.task()) : null;
  const { renderPages } = await import("./eleventy.ts");
  const first = renderPages(batches(stale, shares, "start"), render, place.staging);
  for (const thread of [first, second]) thread?.catch(() => takeAll(shares));
  // Both must have ended before anything else is done with the output, also where one of them failed.
  await Promise.allSettled([first, second]);
  await first;
  const others = await second;
  if (others) proofs.add(others);
}

async function inWorker(task: RenderTask): Promise<Findings> {
  const worker = new Worker(new URL("./rendering-worker.mjs", import.meta.url), { workerData: task });
  const [findings] = (await once(worker, "message")) as [Findings]; // Rejects where the worker fails.
  return findings;
}
