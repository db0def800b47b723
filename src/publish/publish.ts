import { existsSync, readFileSync, statSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import type { FileStat } from "../files.ts";
import type { PageEntry } from "../pages/entry.ts";
import { fingerprint, hash } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import { outputFile } from "../urls.ts";
import { commit, ordered } from "./journal.ts";
import { intactIn, type Manifest, type Published, writeManifest } from "./manifest.ts";
import { verify } from "./verify.ts";
import type { Workplace } from "./workplace.ts";

/** A file that no template makes: bytes in memory, or a file to copy. Its name or `version` tells its content. */
export interface PlainFile {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly file?: string;
}

/** Files of a search bundle, new or kept. */
export interface BundleFiles {
  readonly fingerprint: string;
  /** Null where the published files still stand. */
  readonly files: readonly PlainFile[] | null;
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
  readonly files: readonly PlainFile[];
  readonly bundles: readonly BundleFiles[];
  readonly manifest: Manifest;
  readonly present: ReadonlyMap<string, FileStat>;
  readonly state: Pieces;
  readonly base: string;
  readonly hidden: ReadonlySet<string>;
  readonly dead: ReadonlySet<string>;
}

/** Verifies the new pages, commits them with everything beside them, and remembers what is there. */
export async function publish(given: Publication): Promise<Counts> {
  const { place, present, manifest } = given;
  const stalePages = given.stale.map(({ url }) => outputFile(url));
  const wanted = new Map(given.entries.map((entry) => [outputFile(entry.url), entry.fingerprint]));
  const staged = new Set(stalePages);
  const intact = intactIn(place.out, manifest, present);

  for (const file of given.files) {
    const print = fingerprint(file.path, file.bytes ? hash(file.bytes) : "");
    wanted.set(file.path, print);
    if (!intact(file.path, print)) staged.add(await stage(place, file));
  }
  for (const bundle of given.bundles) {
    for (const file of bundle.kept) wanted.set(file, bundle.fingerprint);
    for (const file of bundle.files ?? []) {
      wanted.set(file.path, bundle.fingerprint);
      staged.add(await stage(place, file));
    }
  }

  const rendered = given.rendered === "in place" ? place.out : place.staging;
  verify(
    rendered,
    stalePages.filter((file) => file.endsWith(".html")),
    {
      files: new Set(wanted.keys()),
      hidden: given.hidden,
      dead: given.dead,
      base: given.base,
    },
  );

  const hashes = new Map<string, string>();
  const changed: string[] = [];
  for (const file of staged) {
    const inPlace = given.rendered === "in place" && !existsSync(path.join(place.staging, file));
    const bytes = readFileSync(path.join(inPlace ? place.out : place.staging, file));
    const sum = hash(bytes);
    hashes.set(file, sum);
    if (!inPlace && differs(path.join(place.out, file), bytes, present.get(file))) changed.push(file);
    else if (inPlace) changed.push(file);
  }
  const deletions = [...present.keys()].filter((file) => !wanted.has(file));
  const moves = ordered(changed, (file) => present.has(file)).filter(
    (file) => given.rendered === "in staging" || !stalePages.includes(file),
  );
  await commit(place, { moves, deletions });
  await fs.rm(place.staging, { recursive: true, force: true });
  await remember(given, wanted, hashes, staged);
  return { written: changed.length, kept: wanted.size - changed.length, removed: deletions.length };
}

async function stage(place: Workplace, file: PlainFile): Promise<string> {
  const target = path.join(place.staging, file.path);
  await fs.mkdir(path.dirname(target), { recursive: true });
  if (file.bytes) await fs.writeFile(target, file.bytes);
  else if (file.file) await fs.copyFile(file.file, target);
  return file.path;
}

function differs(file: string, bytes: Uint8Array, stat: FileStat | undefined): boolean {
  if (!stat || stat.size !== bytes.length) return true;
  return !Buffer.from(bytes).equals(readFileSync(file));
}

async function remember(
  given: Publication,
  wanted: ReadonlyMap<string, string>,
  hashes: ReadonlyMap<string, string>,
  staged: ReadonlySet<string>,
): Promise<void> {
  const manifest = new Map<string, Published>();
  for (const [file, print] of wanted) {
    const before = given.manifest.get(file);
    const there = given.present.get(file);
    if (!staged.has(file) && before && there) {
      manifest.set(file, { ...before, fingerprint: print, mtimeMs: there.mtimeMs });
      continue;
    }
    const full = path.join(given.place.out, file);
    const { size, mtimeMs } = statSync(full);
    manifest.set(file, {
      fingerprint: print,
      size,
      mtimeMs,
      hash: hashes.get(file) ?? hash(readFileSync(full)),
    });
  }
  await writeManifest(given.state, given.place.out, manifest);
}
