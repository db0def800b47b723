import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { ForeignFolderError } from "../build-model.ts";
import { isMissing, walk } from "../files.ts";
import { takeLock } from "../publish/output-lock.ts";
import { isOurs, workplace } from "../publish/workplace.ts";
import { defaults } from "../render/assets.ts";
import { isPortable, portableFile } from "./portable-file.ts";
import { depthOf } from "./portable-html.ts";
import { portableScripts } from "./portable-scripts.ts";
import { zipFolder } from "./zip-folder.ts";

export interface PortableOptions {
  /** A built portal. */
  readonly out: string;
  /** The portal's own address, base path and `/` at its end included. */
  readonly address: string;
}

/** What was made, and its size in bytes. */
export interface Portable {
  readonly folder: string;
  readonly zip: string;
  readonly files: number;
  readonly bytes: number;
  readonly zipBytes: number;
}

/**
 * Copies a built portal into a folder beside it (`dist-portable`) that opens by double click, and into a zip. Both are
 * made elsewhere and moved into place when they are whole. Throws `LockedError` and `ForeignFolderError`.
 */
export async function portable({ out, address }: PortableOptions): Promise<Portable> {
  const folder = `${path.resolve(out)}-portable`;
  const zip = `${folder}.zip`;
  const place = workplace(folder);
  if (!(await isOurs(place))) throw new ForeignFolderError(`${folder} holds files that Warta did not make`);
  const unlock = await takeLock(workplace(path.resolve(out)).lock);
  try {
    const old = path.join(place.folder, "old");
    // Killed between the two moves below, the last run left it there.
    if (!existsSync(folder)) await moveIfThere(old, folder);
    await fs.rm(place.folder, { recursive: true, force: true });
    await fs.mkdir(place.staging, { recursive: true });
    await write(out, place.staging, address);
    await zipFolder(place.staging, path.basename(folder), `${place.folder}/zip`);

    const sizes = [...walk(place.staging).values()];
    await moveIfThere(folder, old);
    await fs.rename(place.staging, folder);
    await fs.rename(`${place.folder}/zip`, zip);
    await fs.rm(place.folder, { recursive: true });
    const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
    return { folder, zip, files: sizes.length, bytes, zipBytes: (await fs.stat(zip)).size };
  } finally {
    await unlock();
  }
}

async function write(out: string, to: string, address: string): Promise<void> {
  const files = [...walk(out).keys()].filter(isPortable);
  const scripts = await portableScripts(defaults);
  const held = new Set(files);
  for (const { path: file } of scripts.values()) held.add(file);
  const copy = {
    address,
    holds: (file: string): boolean => held.has(file),
    scripts: new Map([...scripts].map(([name, file]) => [name, file.path])),
  };
  const depths = new Set(files.filter((file) => file.endsWith(".html")).map(depthOf));
  const save = async (file: string, content: string | Uint8Array): Promise<void> => {
    const full = path.join(to, file);
    await fs.mkdir(path.dirname(full), { recursive: true });
    await fs.writeFile(full, content);
  };
  for (const { path: file, bytes } of scripts.values()) await save(file, bytes);
  for (const file of files) {
    const content = await fs.readFile(path.join(out, file));
    for (const made of portableFile(file, content, copy, depths)) await save(made.path, made.content);
  }
}

/** Moves a folder to where none is. */
async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await fs.rename(from, to);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
