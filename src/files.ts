/** The file system's small helpers: atomic writes, walks, moves across devices. */
import { randomUUID } from "node:crypto";
import { copyFileSync, renameSync, unlinkSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { walkKnown } from "./walk-known.ts";

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** A file's text, or null where there is none. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await fs.readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Writes a file so that readers see the old one or the new one, never half of it. Makes its folders. */
export async function writeAtomically(file: string, data: string | Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}.tmp`;
  await fs.writeFile(temporary, data);
  await fs.rename(temporary, file);
}

/** Moves a file into place at once, also from another device. Its folder must be there. */
export function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    const temporary = `${to}.${randomUUID()}.tmp`;
    copyFileSync(from, temporary);
    renameSync(temporary, to);
    unlinkSync(from);
  }
}

/** Size and time of a file, as far as they show that it was touched. */
export interface FileStat {
  readonly size: number;
  readonly mtimeMs: number;
}

/** Every file below a folder, by path with `/`, in order; empty where there is no such folder. Links are listed, not followed. */
export const walk = (root: string): Map<string, FileStat> => walkKnown(root, null).files;

/** Removes folders that hold nothing, `root` itself aside. */
export async function removeEmptyFolders(root: string, folders: Iterable<string>): Promise<void> {
  const deepestFirst = [...new Set(folders)].sort((a, b) => b.length - a.length);
  for (let folder of deepestFirst) {
    while (folder !== root && folder.startsWith(root + path.sep)) {
      try {
        await fs.rmdir(folder);
      } catch {
        break; // Not empty, or already gone: both are fine.
      }
      folder = path.dirname(folder);
    }
  }
}
