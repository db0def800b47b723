import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const schema = z.object({
  files: z.array(z.object({ name: z.string(), width: z.number(), height: z.number(), size: z.number() })),
});

/** What was made of one picture: names in the cache folder, sizes in pixels and bytes. */
export type PictureRecord = z.infer<typeof schema>;

/** Where derived pictures are kept. */
export const pictureFolder = (cacheDir: string): string => path.join(cacheDir, "pictures");

/** The record of a picture made before, or null where it or a file of it is not there whole: then it is made anew. */
export async function readRecord(folder: string, hash: string): Promise<PictureRecord | null> {
  try {
    const record = schema.parse(JSON.parse(await readFile(path.join(folder, `${hash}.json`), "utf8")));
    const sizes = await Promise.all(record.files.map(({ name }) => stat(path.join(folder, name))));
    return sizes.every(({ size }, index) => size === record.files[index]?.size) ? record : null;
  } catch {
    return null;
  }
}

/** Writes a file of the cache at once or not at all: a build may be killed at any time, or another one run beside it. */
export async function writeCached(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `${name}.${randomUUID()}.tmp`);
  await writeFile(temporary, content);
  await rename(temporary, path.join(folder, name));
}
