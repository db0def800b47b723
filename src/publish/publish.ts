import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { remember } from "../articles/remember.ts";
import type { FileStat } from "../files.ts";
import type { PageEntry } from "../pages/entry.ts";
import { fingerprint, hash } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import { commit, ordered } from "./journal.ts";
import { intactIn, type Manifest, writeManifest } from "./manifest.ts";
import type { Proof, Rendered } from "./rendered.ts";
import type { Workplace } from "./workplace.ts";

/** A file that no template makes: bytes in memory, or a file to copy. Its name or `version` tells its content. */
export interface PlainFile {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly file?: string;
}

/** The fingerprint of a plain file. */
export const plainPrint = remember(({ path: file, bytes }: PlainFile): string =>
  fingerprint(file, bytes ? hash(bytes) : ""),
);

/** Files of a search bundle: in the staging folder, or published and kept. */
export interface BundleFiles {
  readonly fingerprint: string;
  readonly staged: readonly string[];
  readonly kept: readonly string[];
}

/** How many output files were written, left as they were, and removed. */
export interface Counts {
  readonly written: number;
  readonly kept: number;
  readonly removed: number;
}

interface Publication {
  readonly place: Workplace;
  /** Where the stale pages are: Eleventy by itself has put them into the output already. */
  readonly rendered: "in staging" | "in place";
  readonly entries: readonly PageEntry[];
  readonly stale: readonly PageEntry[];
  /** What is known of the stale pages since they were rendered. */
  readonly proofs: Rendered;
  readonly files: readonly PlainFile[];
  readonly bundles: readonly BundleFiles[];
  readonly manifest: Manifest;
  readonly present: ReadonlyMap<string, FileStat>;
  readonly state: Pieces;
}

/** Verifies the new pages, commits them with everything beside them, and remembers what is there. */
export async function publish(given: Publication): Promise<{ counts: Counts; manifest: Manifest }> {
  const { place, present, manifest, proofs } = given;
  const inPlace = given.rendered === "in place";
  const stalePages = given.stale.map(({ file }) => file);
  const wanted = new Map(given.entries.map(({ file, fingerprint: print }) => [file, print]));
  const staged = new Set(inPlace ? [] : stalePages);
  const intact = intactIn(place.out, manifest, present);
  const stage = stager(place);

  for (const file of given.files) {
    const print = plainPrint(file);
    wanted.set(file.path, print);
    if (!intact(file.path, print)) staged.add(stage(file));
  }
  for (const bundle of given.bundles) {
    for (const file of [...bundle.kept, ...bundle.staged]) wanted.set(file, bundle.fingerprint);
    for (const file of bundle.staged) staged.add(file);
  }
  proofs.verify();

  const hashes = new Map<string, string>();
  const changed: string[] = [];
  for (const file of staged) {
    const { hash: sum, size } = proofOf(proofs, path.join(place.staging, file), file);
    hashes.set(file, sum);
    const there = present.get(file);
    const same =
      there?.size === size &&
      (intact(file, manifest.get(file)?.fingerprint ?? "")
        ? manifest.get(file)?.hash === sum
        : hash(readFileSync(path.join(place.out, file))) === sum);
    if (!same) changed.push(file);
  }
  const deletions = [...present.keys()].filter((file) => !wanted.has(file));
  const whole = !inPlace && present.size === 0 && changed.length === wanted.size;
  if (!(whole && moveWhole(place))) {
    await commit(place, { moves: ordered(changed, (file) => present.has(file)), deletions });
    await fs.rm(place.staging, { recursive: true, force: true });
  }
  const inOutput = inPlace ? stalePages : [];
  const now = await rememberOutput(given, wanted, hashes, new Set([...changed, ...inOutput]));
  const written = changed.length + inOutput.length;
  return { counts: { written, kept: wanted.size - written, removed: deletions.length }, manifest: now };
}

/** Hash and size of a staged file: known of pages since they were rendered. */
function proofOf(proofs: Rendered, full: string, file: string): Proof {
  const known = proofs.proofs.get(file);
  if (known && statSync(full).size === known.size) return known;
  const bytes = readFileSync(full);
  return { hash: hash(bytes), size: bytes.length };
}

/** Puts files that no page template made into the staging folder. */
export function stager({ staging }: Workplace): (file: PlainFile) => string {
  const made = new Set<string>();
  return (file) => {
    const target = path.join(staging, file.path);
    const folder = path.dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    if (file.bytes) writeFileSync(target, file.bytes);
    else if (file.file) copyFileSync(file.file, target);
    return file.path;
  };
}

/** Where nothing is published yet, the staging folder becomes the output at once; false where it cannot be. */
function moveWhole({ out, staging }: Workplace): boolean {
  try {
    // A link to a folder elsewhere stays a link.
    if (existsSync(out) && !lstatSync(out).isDirectory()) return false;
    rmSync(out, { recursive: true, force: true });
    renameSync(staging, out);
    return true;
  } catch {
    return false;
  }
}

async function rememberOutput(
  given: Publication,
  wanted: ReadonlyMap<string, string>,
  hashes: ReadonlyMap<string, string>,
  written: ReadonlySet<string>,
): Promise<Manifest> {
  const manifest = new Map(given.manifest);
  for (const file of given.manifest.keys()) if (!wanted.has(file)) manifest.delete(file);
  for (const [file, print] of wanted) {
    const before = given.manifest.get(file);
    const there = given.present.get(file);
    if (!written.has(file) && before && there) {
      const sum = hashes.get(file) ?? before.hash;
      const same = before.fingerprint === print && before.mtimeMs === there.mtimeMs && before.hash === sum;
      if (!same) manifest.set(file, { fingerprint: print, ...there, hash: sum });
      continue;
    }
    const full = path.join(given.place.out, file);
    const { size, mtimeMs } = statSync(full);
    const sum = hashes.get(file) ?? given.proofs.proofs.get(file)?.hash ?? hash(readFileSync(full));
    manifest.set(file, { fingerprint: print, size, mtimeMs, hash: sum });
  }
  await writeManifest(given.state, given.place.out, manifest, given.manifest);
  return manifest;
}
