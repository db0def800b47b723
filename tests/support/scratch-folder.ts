import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder for one test, removed when it ends. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "warta-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
