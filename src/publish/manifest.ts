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

/** A row for each file: objects with as many names as files take longer to read. */
type Piece = (readonly [file: string, fingerprint: string, size: number, mtimeMs: number, hash: string])[];

/** The folder of state that holds the manifest of an output folder. */
export const manifestFolder = (out: string): string => `published/${hash(path.resolve(out))}`;

/** A piece should hold about so many files: what one commit changes is written again piece by piece. */
const FILES = 400;
const MOST_PIECES = 256;

/** How many pieces a manifest has: a power of two that stays the same while a portal grows by less than its double. */
const piecesFor = (files: number): number =>
  Math.min(MOST_PIECES, 2 ** Math.ceil(Math.log2(Math.max(1, files / FILES))));

/** 32 bits of FNV-1a (Fowler, Noll, Vo), spread over the pieces. */
function pieceOf(file: string, count: number): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < file.length; at += 1) sum = Math.imul(sum ^ file.charCodeAt(at), 0x01000193);
  return (sum >>> 0) % count;
}

/** How many pieces the manifest of an output folder has. */
export const publishedPieces = async (state: Pieces, out: string): Promise<number> =>
  (await state.list(manifestFolder(out))).length;

/** The manifest of an output folder; what of it is lost, damaged or made by other code is not in it. */
export async function readManifest(state: Pieces, out: string): Promise<Manifest> {
  const manifest = new Map<string, Published>();
  for (const name of await state.list(manifestFolder(out))) {
    for (const [file, fingerprint, size, mtimeMs, sum] of (await state.read<Piece>(name)) ?? [])
      manifest.set(file, { fingerprint, size, mtimeMs, hash: sum });
  }
  return manifest;
}

/**
 * Writes the pieces that differ from `before`. Killed between two of them, the state says of some files what was
 * true before: those are seen not to be intact, and made again.
 */
export async function writeManifest(
  state: Pieces,
  out: string,
  manifest: Manifest,
  before: Manifest,
): Promise<void> {
  const count = piecesFor(manifest.size);
  const folder = manifestFolder(out);
  const name = (index: number): string => `${folder}/${count}-${index}`;
  const there = new Set(await state.list(folder));
  const changed = new Set<number>();
  for (const [file, published] of manifest)
    if (before.get(file) !== published) changed.add(pieceOf(file, count));
  for (const file of before.keys()) if (!manifest.has(file)) changed.add(pieceOf(file, count));
  for (let index = 0; index < count; index += 1) if (!there.has(name(index))) changed.add(index);

  if (changed.size > 0) {
    const pieces = new Map<number, Piece>([...changed].map((index) => [index, []]));
    for (const [file, { fingerprint, size, mtimeMs, hash: sum }] of manifest)
      pieces.get(pieceOf(file, count))?.push([file, fingerprint, size, mtimeMs, sum]);
    for (const [index, piece] of pieces) await state.write(name(index), piece);
  }
  const wanted = new Set(Array.from({ length: count }, (_, index) => name(index)));
  for (const old of there) if (!wanted.has(old)) await state.remove(old);
}

/** Tells which published files still stand as they were written: by size and time, else by content. */
export function intactIn(out: string, manifest: Manifest, present: ReadonlyMap<string, FileStat>) {
  return (file: string, fingerprint: string): boolean => {
    const known = manifest.get(file);
    const there = present.get(file);
    if (!known || !there || known.fingerprint !== fingerprint || known.size !== there.size) return false;
    if (sameTime(known.mtimeMs, there.mtimeMs)) return true;
    return hash(readFileSync(path.join(out, file))) === known.hash;
  };
}

/** Archives, and with them caches of CI, keep times in whole seconds. */
const sameTime = (known: number, there: number): boolean =>
  known === there || (there % 1000 === 0 && Math.floor(known / 1000) * 1000 === there);
