import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { isMissing } from "../files.ts";

/** So long a file of the cache stays that a build does not use: another branch may, or an edit may be taken back. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Removes from a folder of the cache what is old and not among these names. Gives how many files went. */
export async function sweep(folder: string, used: ReadonlySet<string>, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (used.has(name)) continue;
    const file = path.join(folder, name);
    try {
      if (now - (await stat(file)).mtimeMs < KEPT_MS) continue;
      await rm(file, { force: true });
      removed += 1;
    } catch (error) {
      if (!isMissing(error)) throw error; // Another build sweeps too.
    }
  }
  return removed;
}
