/** The whole build, as prose: read, plan, render what is stale, index, verify, publish. */
import fs from "node:fs/promises";
import path from "node:path";
import {
  type BuildOptions,
  ContentError,
  ForeignFolderError,
  type Preparation,
  type Summary,
} from "./build-model.ts";
import { prepareLocked } from "./preparation.ts";
import { project } from "./project.ts";
import { finishCommit } from "./publish/journal.ts";
import { takeLock } from "./publish/output-lock.ts";
import { isOurs, workplace } from "./publish/workplace.ts";
import { renderStale } from "./rendering.ts";
import { skipping } from "./skip-invalid.ts";

/** Publishes a portal: renders through Eleventy what is stale, and commits it. Throws `ContentError` on bad content. */
export async function build(options: BuildOptions = {}): Promise<Summary> {
  const preparation = await prepare(options);
  try {
    await renderStale(preparation);
    return await preparation.finish("in staging");
  } finally {
    await preparation.release();
  }
}

/** Takes the lock, reads everything and plans; `finish` and `release` must follow. */
export async function prepare(options: BuildOptions): Promise<Preparation> {
  const out = path.resolve(options.out ?? path.join(project, "dist"));
  const cache = path.resolve(options.cache ?? path.join(project, ".cache"));
  const dir = path.resolve(options.articles ?? path.join(project, "articles"));
  const place = workplace(out);
  if (!(await isOurs(place))) {
    throw new ForeignFolderError(
      `${out} holds files that Warta did not make; choose an empty folder, or empty it`,
    );
  }
  await fs.mkdir(place.folder, { recursive: true });
  const unlock = await takeLock(place.lock);
  let attempt = new AbortController();
  const release = async (): Promise<void> => {
    attempt.abort();
    await unlock();
  };
  const skips = skipping({ dir, cache });
  try {
    await finishCommit(place);
    for (;;) {
      await fs.rm(place.staging, { recursive: true, force: true });
      try {
        const { replaced, skipped } = skips;
        const locked = { ...options, dir, cache, place, release, ended: attempt.signal, replaced, skipped };
        return await prepareLocked(locked);
      } catch (error) {
        const isSkippable = options.skipInvalid && error instanceof ContentError && !error.configuration;
        if (!isSkippable || !(await skips.next(error))) throw error;
        attempt.abort();
        attempt = new AbortController();
      }
    }
  } catch (error) {
    await release();
    throw error;
  }
}
