import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { twoPictures } from "./at-most.ts";
import { type PictureRecord, pictureFolder, readRecord, writePicture, writeRecord } from "./picture-cache.ts";
import { decoder, fromPixels } from "./picture-decoder.ts";
import { derivedPicture } from "./picture-files.ts";
import type { DerivedPicture, PictureSource } from "./picture-model.ts";
import { derivedHash, masterWidth, maxHeight, renditions } from "./picture-recipe.ts";

/**
 * Makes the files of a picture, or finds them in `<cacheDir>/pictures/`: AVIF and WebP in several widths and a JPEG for
 * all the rest, in sRGB, without the camera's data (place, time, owner). The same source gives the same bytes.
 * Rejects where the file has changed since it was described.
 */
export async function derivePicture(source: PictureSource, cacheDir: string): Promise<DerivedPicture> {
  const folder = pictureFolder(cacheDir);
  const hash = derivedHash(source.hash);
  const record = (await readRecord(folder, hash)) ?? (await twoPictures(() => make(source, folder, hash)));
  return derivedPicture(folder, hash, record.files);
}

async function make(source: PictureSource, folder: string, hash: string): Promise<PictureRecord> {
  const bytes = await readFile(source.file);
  if (createHash("sha256").update(bytes).digest("hex") !== source.hash) {
    throw new Error(`${source.file} has changed while it was read`);
  }
  const { data: pixels, info: raw } = await decoder(bytes)
    .resize({ width: masterWidth(source.width), height: maxHeight, fit: "inside", withoutEnlargement: true })
    // Of 16 bits or in CMYK, pixels would not be what all three formats can hold.
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const files = [];
  for (const { width, ending, encode } of renditions(source.width)) {
    // sharp leaves EXIF, XMP and colour profiles out unless told to keep them.
    const resized = fromPixels(pixels, raw).resize({
      width,
      height: maxHeight,
      fit: "inside",
      withoutEnlargement: true,
    });
    const { data, info } = await encode(resized).toBuffer({ resolveWithObject: true });
    const { width: wide, height } = info;
    files.push(
      await writePicture(folder, `${hash}-${width}.${ending}`, { content: data, width: wide, height }),
    );
  }
  const record = { files };
  await writeRecord(folder, hash, record);
  return record;
}
