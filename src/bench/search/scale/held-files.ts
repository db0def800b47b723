import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { walk } from "../../../files.ts";
import { type Reading, transferred } from "../watch-reads.ts";

/** Files of an index by path, with what they hold and their bytes on the way to a reader. */
export type HeldFiles = ReadonlyMap<string, { readonly hash: string; readonly bytes: number }>;

/** What a reader has who holds a whole index: all files, but where lists say which are held only those. */
export async function heldFiles(folder: string): Promise<HeldFiles> {
  const held = new Map<string, { hash: string; bytes: number }>();
  for (const name of await names(folder)) {
    const content = await fs.readFile(path.join(folder, name));
    const hash = createHash("sha256").update(content).digest("hex");
    held.set(name, { hash, bytes: transferred(name, content) });
  }
  return held;
}

async function names(folder: string): Promise<string[]> {
  const all = [...walk(folder).keys()];
  const listed: string[] = [];
  for (const list of all.filter((name) => path.basename(name) === "files.json")) {
    const { files } = JSON.parse(await fs.readFile(path.join(folder, list), "utf8")) as { files: [string][] };
    listed.push(list, ...files.map(([file]) => path.join(path.dirname(list), file)));
  }
  return listed.length === 0 ? all : [...all.filter((name) => !name.includes(path.sep)), ...listed];
}

/** What a reader who holds the one must fetch to hold the other. */
export function toFetch(before: HeldFiles, after: HeldFiles): Reading {
  const changed = [...after].filter(([name, { hash }]) => before.get(name)?.hash !== hash);
  return { requests: changed.length, bytes: changed.reduce((sum, [, { bytes }]) => sum + bytes, 0) };
}
