import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { blobId } from "../articles/blobs.ts";
import { twoPictures } from "./at-most.ts";
import { pictureFolder, readRecord } from "./picture-cache.ts";
import { decoder, headerSize, maxPixels } from "./picture-decoder.ts";
import { pictureFormat } from "./picture-format.ts";
import type { PictureSource, PictureTrouble } from "./picture-model.ts";
import { derivedHash } from "./picture-recipe.ts";

const MAX_BYTES = 40 * 1024 * 1024;

/**
 * Looks at a picture file and decodes it once, to be sure of it; with `cacheDir`, not again where its derived
 * files are there already. Rejects only where the disk fails.
 */
export async function describePicture(
  file: string,
  cacheDir?: string,
): Promise<PictureSource | PictureTrouble> {
  const found = await lstat(file).catch(absent);
  if (!found) return { trouble: "missing" };
  if (found.isSymbolicLink()) return { trouble: "link" };
  if (!found.isFile()) return { trouble: "file" };
  if (found.size > MAX_BYTES) return { trouble: "heavy" };
  return twoPictures(() => inspect(file, cacheDir));
}

async function inspect(file: string, cacheDir?: string): Promise<PictureSource | PictureTrouble> {
  const bytes = await readFile(file);
  const format = pictureFormat(bytes);
  if (typeof format === "object") return format;
  const size = await headerSize(bytes);
  if (!size) return { trouble: "broken" };
  if (size.width * size.height > maxPixels) return { trouble: "pixels" };
  const hash = createHash("sha256").update(bytes).digest("hex");
  const known = cacheDir !== undefined && (await readRecord(pictureFolder(cacheDir), derivedHash(hash)));
  if (!known && !(await isWhole(bytes))) return { trouble: "broken" };
  return { file, hash, blob: blobId(bytes), width: size.width, height: size.height, format };
}

/** A header tells nothing of what follows it: only decoding shows that the pixels are all there. */
async function isWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    await decoder(bytes).resize(16, 16, { fit: "inside" }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}
