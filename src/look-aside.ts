import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Found } from "./articles/find.ts";
import { type PackedFound, unpackedFound } from "./articles/packed-found.ts";
import { bundled } from "./bundled.ts";
import { type FileStat, walk } from "./files.ts";
import type { Pieces } from "./pieces.ts";

/** What the other thread looks at. */
export interface Task {
  readonly dir: string;
  readonly out: string;
  readonly origin: { readonly root: string; readonly code: string };
}

/** What it tells: first which articles there are, then of the output names, and size and time of each. */
export type Looked =
  | { readonly found: PackedFound }
  | { readonly names: string; readonly stats: Float64Array };

/** What is there. */
export interface Looking {
  /** Absent where nobody has looked. */
  readonly found?: Promise<Found>;
  /** Every file of the output. */
  readonly present: Promise<ReadonlyMap<string, FileStat>>;
  /** Settles when the other thread has also remembered what it saw. */
  readonly done: Promise<unknown>;
}

/** An output that need not be looked at. */
export const seen = (present: ReadonlyMap<string, FileStat>): Looking => ({
  present: Promise.resolve(present),
  done: Promise.resolve(),
});

/** Looks for articles and at every file of the output, in another thread where the portal is `large`. */
export function lookAside(dir: string, out: string, { origin }: Pieces, large: boolean): Looking {
  if (!bundled || !large || !origin) return { present: Promise.resolve(walk(out)), done: Promise.resolve() };
  const task: Task = { dir, out, origin };
  const worker = new Worker(new URL("./looking-worker.mjs", import.meta.url), { workerData: task });
  const done = once(worker, "exit");
  const failure = done.then((): never => {
    throw new Error("the thread that looks at the files has ended");
  });
  const listen = <Value>(select: (answer: Looked) => Value | null): Promise<Value> => {
    const hearing = new Promise<Value>((resolve) => {
      worker.on("message", (answer: Looked) => {
        const value = select(answer);
        if (value !== null) resolve(value);
      });
    });
    const heard = Promise.race([hearing, failure]);
    heard.catch(() => {}); // Told when it is waited for.
    return heard;
  };
  return {
    found: listen((answer) => ("found" in answer ? unpackedFound(answer.found) : null)),
    done,
    present: listen((answer) => ("names" in answer ? presentIn(answer) : null)),
  };
}

function presentIn({ names, stats }: Extract<Looked, { stats: unknown }>): Map<string, FileStat> {
  const files = new Map<string, FileStat>();
  if (names === "") return files;
  let at = 0;
  for (const name of names.split("\0"))
    files.set(name, { size: stats[at++] as number, mtimeMs: stats[at++] as number });
  return files;
}
