import { readFileSync } from "node:fs";
import path from "node:path";
import type { FileStat } from "../files.ts";
import { hash } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";

/** What is known of a published file: from which fingerprint it came, and how it looked when it was written. */
export interface Published extends FileStat {
  readonly fingerprint: string;
  readonly hash: string;
}

export type Manifest = ReadonlyMap<string, Published>;

const nameFor = (out: string): string => `published/${hash(path.resolve(out))}`;

/** The manifest of an output folder; empty where it is unknown or made by other code. */
export async function readManifest(state: Pieces, out: string): Promise<Manifest> {
  return new Map((await state.read<[string, Published][]>(nameFor(out))) ?? []);
}

export async function writeManifest(state: Pieces, out: string, manifest: Manifest): Promise<void> {
  await state.write(nameFor(out), [...manifest]);
}

/** Tells which published files still stand as they were written: by size and time, else by content. */
export function intactIn(out: string, manifest: Manifest, present: ReadonlyMap<string, FileStat>) {
  return (file: string, fingerprint: string): boolean => {
    const known = manifest.get(file);
    const there = present.get(file);
    if (!known || !there || known.fingerprint !== fingerprint || known.size !== there.size) return false;
    if (known.mtimeMs === there.mtimeMs) return true;
    return hash(readFileSync(path.join(out, file))) === known.hash;
  };
}
