import path from "node:path";
import { slug } from "../urls.ts";
import { isInside, placeOf } from "./article-path.ts";
import { Refusal } from "./refusal.ts";
import { bytesOf, createFile, inTurn } from "./write-file.ts";

/** Heavier than any picture that the portal would show. */
export const LARGEST_PICTURE = 40 * 1024 * 1024;

const ENDINGS = { jpeg: "jpg", png: "png", webp: "webp", gif: "gif", avif: "avif" } as const;
const PICTURE = /\.(?:jpg|png|webp|gif|avif)$/;

/**
 * Puts a picture into an article's folder, under a slug of its name with the ending of what it really is. The same
 * bytes under that name are kept; other ones get a number. Gives the name for the article.
 */
export async function savePicture(
  dir: string,
  { folder, name, bytes }: { folder: string; name: string; bytes: Buffer },
): Promise<string> {
  const ending = await endingOf(bytes);
  const stem = slug(path.parse(name).name) || "gambar";
  return inTurn(async () => {
    for (let number = 1; ; number += 1) {
      const file = `${stem}${number === 1 ? "" : `-${number}`}.${ending}`;
      const whole = folder === "" ? file : `${folder}/${file}`;
      const place = await placeOf(dir, whole, (one) => PICTURE.test(one) && isInside(one));
      const there = await bytesOf(place);
      if (there?.equals(bytes)) return file;
      if (there) continue;
      await createFile(place, bytes);
      return file;
    }
  });
}

/** By its first bytes and by decoding it: a name proves nothing, and SVG may hold scripts. */
async function endingOf(bytes: Buffer): Promise<string> {
  if (bytes.byteLength > LARGEST_PICTURE) throw new Refusal(413, "too-large");
  const { pictureFormat } = await import("../render/picture-format.ts");
  const format = pictureFormat(bytes);
  if (typeof format === "object") throw new Refusal(415, "no-picture");
  const { decoder } = await import("../render/picture-decoder.ts");
  try {
    await decoder(bytes).resize(16, 16, { fit: "inside" }).raw().toBuffer();
  } catch {
    throw new Refusal(415, "picture-broken");
  }
  return ENDINGS[format];
}
