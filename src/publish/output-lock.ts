import fs from "node:fs/promises";
import os from "node:os";
import { readIfThere } from "../files.ts";

/** Another build is at work on the same output folder. */
export class LockedError extends Error {
  override name = "LockedError";
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Takes the lock of an output folder: a file that names the process. A lock whose process is gone (a crash, a
 * kill) is taken over. Gives the function that releases it. Throws `LockedError`.
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  const mine: Holder = { pid: process.pid, host: os.hostname() };
  for (let attempt = 0; attempt < 3; attempt += 1) {
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
    await fs.rm(file, { force: true });
  }
  throw new LockedError(`could not take the lock ${file}`);
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse((await readIfThere(file)) ?? "null") as Holder | null;
  } catch {
    return null; // Half-written by a process that was killed: nobody holds it.
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
