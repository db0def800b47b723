import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { isMissing, writeAtomically } from "../files.ts";
import type { Look } from "../identity/look.ts";
import { fingerprint } from "../pages/fingerprint.ts";
import type { Pieces } from "../pieces.ts";
import type { PlainFile } from "../publish/publish.ts";
import type { AssetFolders, AssetPaths } from "./assets.ts";

interface Kept {
  readonly sources: string;
  readonly urls: AssetPaths;
  readonly files: readonly { readonly path: string; readonly hash: string }[];
}

interface AssetOptions extends AssetFolders {
  readonly cache: string;
  readonly state: Pieces;
  /** Hash of all that assets are made from. */
  readonly sources: string;
  readonly look: Look;
  readonly full: boolean;
}

/** What this process has looked at, and holds in memory: only damage by others could come since. */
const seenSound = new WeakSet<Kept>();

/** Styles, scripts, fonts and icons, from the cache while their sources are the same. */
export async function rememberedAssets(
  options: AssetOptions,
): Promise<{ files: PlainFile[]; urls: AssetPaths }> {
  const { cache, state, look, full } = options;
  const sources = fingerprint(options.sources, look);
  const at = (file: string): string => path.join(cache, "assets", path.posix.basename(file));
  const known = full ? null : await state.read<Kept>("assets");
  if (known?.sources === sources && (seenSound.has(known) || (await allSound(known.files, at)))) {
    seenSound.add(known);
    return { urls: known.urls, files: known.files.map((file) => ({ path: file.path, file: at(file.path) })) };
  }
  const { buildAssets } = await import("./assets.ts");
  const { files, urls } = await buildAssets(options, look);
  await fs.rm(path.join(cache, "assets"), { recursive: true, force: true });
  for (const file of files) await writeAtomically(at(file.path), file.bytes);
  const kept: Kept = {
    sources,
    urls,
    files: files.map(({ path: file, bytes }) => ({ path: file, hash: sum(bytes) })),
  };
  await state.write("assets", kept);
  return { urls, files: files.map((file) => ({ path: file.path, bytes: file.bytes })) };
}

/** The same for a portal that has no advertisements: without their style. */
export const withoutAds = ({ files, urls }: { files: PlainFile[]; urls: AssetPaths }) => ({
  files: files.filter((file) => file.path !== urls.styles.ads),
  urls: { ...urls, styles: { ...urls.styles, ads: "" } },
});

const sum = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function allSound(files: Kept["files"], at: (file: string) => string): Promise<boolean> {
  for (const { path: file, hash } of files) {
    try {
      if (sum(await fs.readFile(at(file))) !== hash) return false;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
  return true;
}
