import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { bundled } from "../bundled.ts";
import type { Pieces } from "../pieces.ts";
import type { Models } from "./model.ts";
import type { ParseSettings, PendingPiece, PieceReader } from "./piece-reader.ts";

/** What the second thread is given. */
export interface WorkerTask {
  readonly settings: ParseSettings;
  readonly origin: Pieces["origin"];
  readonly pending: readonly PendingPiece[];
  /** Number of the next piece that nobody has taken: one counter for both threads. */
  readonly next: Int32Array;
}

/** What it tells for each piece; its last word is whether a date was asked of a shallow clone. */
export type WorkerAnswer = { readonly models: Models } | { readonly shallow: boolean };

interface Completion {
  readonly settings: ParseSettings;
  readonly state: Pieces;
  readonly reader: PieceReader;
  readonly take: (models: Models) => void;
}

/** From so many files on a second thread is worth its start. */
const MANY = 600;

/** Parses all pieces in which something changed: many of them in two threads, each taking the next piece. */
export async function completeAll(
  pending: readonly PendingPiece[],
  { settings, state, reader, take }: Completion,
): Promise<{ shallow: boolean }> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const count = pending.reduce(
    (sum, { members, held }) => sum + members.length - Object.keys(held).length,
    0,
  );
  const second =
    bundled && count >= MANY ? inWorker({ settings, origin: state.origin, pending, next }, take) : null;
  second?.catch(() => {}); // Told when it is waited for.
  for (let piece = takeNext(pending, next); piece; piece = takeNext(pending, next)) {
    take(await reader.complete(piece));
  }
  return { shallow: (await second) === true || reader.isShallow() };
}

/** The next piece for whichever thread asks first. */
export const takeNext = (pending: readonly PendingPiece[], next: Int32Array): PendingPiece | undefined =>
  pending[Atomics.add(next, 0, 1)];

async function inWorker(task: WorkerTask, take: (models: Models) => void): Promise<boolean> {
  const worker = new Worker(new URL("./articles/reading-worker.mjs", import.meta.url), { workerData: task });
  let shallow = false;
  worker.on("message", (answer: WorkerAnswer) => {
    if ("models" in answer) take(answer.models);
    else shallow = answer.shallow;
  });
  await once(worker, "exit"); // Rejects where the worker fails.
  return shallow;
}
