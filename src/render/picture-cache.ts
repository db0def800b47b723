import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const schema = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      width: z.number(),
      height: z.number(),
      size: z.number(),
      /** Of the content. */
      hash: z.string(),
      /** When the file was written, in milliseconds. */
      mtimeMs: z.number(),
    }),
  ),
});

/** What was made of one picture: names in the cache folder, sizes in pixels and bytes. */
export type PictureRecord = z.infer<typeof schema>;

/** Where derived pictures are kept. */
export const pictureFolder = (cacheDir: string): string => path.join(cacheDir, "pictures");

/** The file of the record of a picture. */
export const recordName = (hash: string): string => `${hash}.json`;

const sum = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** The record of a picture made before, or null where it or a file of it is not there whole: then it is made anew. */
export async function readRecord(folder: string, hash: string): Promise<PictureRecord | null> {
  try {
    const [check, text = ""] = (await readFile(path.join(folder, recordName(hash)), "utf8")).split("\n");
    if (check !== sum(text)) return null;
    const record = schema.parse(JSON.parse(text));
    for (const file of record.files) if (!(await isSound(path.join(folder, file.name), file))) return null;
    return record;
  } catch {
    return null;
  }
}

/** By size and time, else by content: a restored cache may have other times. */
async function isSound(file: string, known: PictureRecord["files"][number]): Promise<boolean> {
  const { size, mtimeMs } = await stat(file);
  if (size !== known.size) return false;
  return mtimeMs === known.mtimeMs || sum(await readFile(file)) === known.hash;
}

/** Writes one derived picture, and gives its part of the record. */
export async function writePicture(
  folder: string,
  name: string,
  { content, width, height }: { content: Uint8Array; width: number; height: number },
): Promise<PictureRecord["files"][number]> {
  await writeCached(folder, name, content);
  const { mtimeMs } = await stat(path.join(folder, name));
  return { name, width, height, size: content.byteLength, hash: sum(content), mtimeMs };
}

/** Writes the record of a picture; last of all, since it says that the files are there. */
export async function writeRecord(folder: string, hash: string, record: PictureRecord): Promise<void> {
  const text = JSON.stringify(record);
  await writeCached(folder, recordName(hash), `${sum(text)}\n${text}`);
}

/** Writes a file of the cache at once or not at all: a build may be killed at any time, or another one run beside it. */
async function writeCached(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `${name}.${randomUUID()}.tmp`);
  await writeFile(temporary, content);
  await rename(temporary, path.join(folder, name));
}
