import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type FileStat, walk } from "../files.ts";

/** What the other thread gives: names, and size and time of each. */
export interface Walked {
  readonly names: string;
  readonly stats: Float64Array;
}

/** Run from its sources, Warta has no compiled worker: one thread then does everything. */
const bundled = !import.meta.url.endsWith(".ts");

/** Looks at every file of a folder, in another thread where the folder is `large`; the answer is that of `walk`. */
export async function walkAside(root: string, large: boolean): Promise<ReadonlyMap<string, FileStat>> {
  if (!bundled || !large) return walk(root);
  const worker = new Worker(new URL("./publish/walk-worker.mjs", import.meta.url), { workerData: root });
  const [{ names, stats }] = (await once(worker, "message")) as [Walked];
  return new Map(
    (names === "" ? [] : names.split("\0")).map((name, at) => [
      name,
      { size: stats[2 * at] as number, mtimeMs: stats[2 * at + 1] as number },
    ]),
  );
}
