import { existsSync, rmSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { endRuns } from "./run.ts";

const MEMORY = "/dev/shm";
/** What `statfs` calls a tmpfs. */
const TMPFS = 0x01021994;
/** More than all outputs, states and corpora of one article take together. */
const BYTES_PER_ARTICLE = 160_000;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A folder for a benchmark's data, on a tmpfs where there is one: a disk's moods would be measured otherwise. */
export interface Workspace {
  readonly root: string;
  readonly inMemory: boolean;
}

/** Works in a new workspace for a corpus of that size, which is removed at the end, however the end comes. */
export async function inWorkspace<Result>(
  articles: number,
  work: (workspace: Workspace) => Promise<Result>,
): Promise<Result> {
  const inMemory = await memoryHolds(articles * BYTES_PER_ARTICLE);
  const root = await fs.mkdtemp(path.join(inMemory ? MEMORY : os.tmpdir(), "warta-bench-"));
  const stop = (signal: NodeJS.Signals): never => process.exit(128 + os.constants.signals[signal]);
  const clear = (): void => {
    endRuns();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of signals) process.once(signal, stop);
  process.once("exit", clear);
  try {
    return await work({ root, inMemory });
  } finally {
    clear();
    process.off("exit", clear);
    for (const signal of signals) process.off(signal, stop);
  }
}

/** Whether there is a tmpfs with so much room. */
async function memoryHolds(bytes: number): Promise<boolean> {
  if (!existsSync(MEMORY)) return false;
  const { type, bavail, bsize } = await fs.statfs(MEMORY);
  return type === TMPFS && bavail * bsize > bytes;
}
