import fs from "node:fs/promises";
import os from "node:os";
import { setTimeout } from "node:timers/promises";
import { isMissing, readIfThere } from "../files.ts";

/** Another build is at work on the same output folder. */
export class LockedError extends Error {
  override name = "LockedError";
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** A lock is made first and named then: so long one without a name is its maker's. */
const NAMELESS_MS = 2000;
const PAUSE_MS = 20;

/**
 * Takes the lock of an output folder: a file that names the process. A lock whose process is gone (a crash, a
 * kill) is taken over. Gives the function that releases it. Throws `LockedError`.
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  const mine: Holder = { pid: process.pid, host: os.hostname() };
  for (let takeovers = 0; takeovers < 3; ) {
    try {
      await fs.writeFile(file, JSON.stringify(mine), { flag: "wx" });
      return () => fs.rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const holder = await readHolder(file);
    if (holder && isAlive(holder)) {
      throw new LockedError(
        `another build (process ${holder.pid} on ${holder.host}) is writing there; if there is none, delete ${file}`,
      );
    }
    if (!holder && (await isNew(file))) {
      await setTimeout(PAUSE_MS);
      continue;
    }
    await fs.rm(file, { force: true });
    takeovers += 1;
  }
  throw new LockedError(`could not take the lock ${file}`);
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse((await readIfThere(file)) ?? "null") as Holder | null;
  } catch {
    return null; // Half-written, by a process that is at it or was killed.
  }
}

async function isNew(file: string): Promise<boolean> {
  try {
    return Date.now() - (await fs.stat(file)).mtimeMs < NAMELESS_MS;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== os.hostname()) return true;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
