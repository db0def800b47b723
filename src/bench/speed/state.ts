import fs from "node:fs/promises";
import path from "node:path";
import { run } from "../run.ts";
import { sizeOf } from "./output.ts";
import type { Archive, StateResults } from "./results.ts";
import type { WartaPortal } from "./warta-portal.ts";

const options = { gzip: "--gzip", zstd: "--zstd" } as const;

/**
 * Measures what a fresh machine must fetch: output and state of a finished build. Packs them, takes them away and has
 * them back. `say` tells of an archiver that is not there.
 */
export async function measureState(
  portal: WartaPortal,
  articles: number,
  say: (line: string) => void,
): Promise<StateResults> {
  const [cache, dist] = [await sizeOf(portal.cache), await sizeOf(portal.dist)];
  const archives: Archive[] = [];
  for (const kind of ["gzip", "zstd"] as const) {
    try {
      archives.push(await packAndRestore(portal, kind));
    } catch (error) {
      say(`state not packed with ${kind}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  }
  if (archives.length === 0) return { articles, cache, dist, archives, afterRestoring: null };
  const { ms, written } = await portal.build();
  return { articles, cache, dist, archives, afterRestoring: { ms: Math.round(ms), written } };
}

async function packAndRestore(portal: WartaPortal, kind: Archive["kind"]): Promise<Archive> {
  const archive = path.join(portal.root, `state.${kind}`);
  const folders = [portal.dist, portal.cache];
  const tar = (...args: string[]) =>
    run("tar", ["--file", archive, options[kind], ...args], { cwd: portal.root });
  try {
    // The POSIX format keeps fractions of a second, by which a build knows that a file is as it left it.
    const names = folders.map((folder) => path.relative(portal.root, folder));
    const packed = await tar("--create", "--format=posix", ...names);
    for (const folder of folders) await fs.rm(folder, { recursive: true });
    const restored = await tar("--extract");
    const { size } = await fs.stat(archive);
    return { kind, bytes: size, packMs: Math.round(packed.ms), restoreMs: Math.round(restored.ms) };
  } finally {
    await fs.rm(archive, { force: true });
  }
}
