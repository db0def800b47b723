import fs from "node:fs/promises";
import path from "node:path";
import { isMissing } from "../files.ts";

/** Where a build of one output folder works: beside it, on the same device, so that files move in at once. */
export interface Workplace {
  readonly out: string;
  readonly folder: string;
  readonly staging: string;
  readonly lock: string;
  readonly journal: string;
}

export function workplace(out: string): Workplace {
  const folder = path.join(path.dirname(out), `.${path.basename(out)}.warta`);
  return {
    out,
    folder,
    staging: path.join(folder, "staging"),
    lock: path.join(folder, "lock"),
    journal: path.join(folder, "journal.json"),
  };
}

/** The file by which an output folder is known as Warta's. */
export const MARKER = "warta.json";

/** Whether a build may own this folder: it is missing, empty, or was made, or begun, by Warta. */
export async function isOurs({ out, folder }: Workplace): Promise<boolean> {
  const names = await namesIn(out);
  return names === null || names.length === 0 || names.includes(MARKER) || (await namesIn(folder)) !== null;
}

async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
