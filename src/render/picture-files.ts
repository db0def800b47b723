import path from "node:path";
import type { PictureRecord } from "./picture-cache.ts";
import type { DerivedPicture } from "./picture-model.ts";

/** For `<source>`, best first. */
const FORMATS = ["avif", "webp"] as const;

/** What a record in the cache folder says of a picture. Throws where it has no JPEG. */
export function derivedPicture(
  folder: string,
  hash: string,
  made: readonly Pick<PictureRecord["files"][number], "name" | "width" | "height" | "size">[],
): DerivedPicture {
  const files = made.map(({ name, width, height, size }) => ({
    path: `gambar/${name}`,
    file: path.join(folder, name),
    width,
    height,
    size,
  }));
  const fallback = files.find((file) => file.path.endsWith(".jpg"));
  if (!fallback) throw new Error(`no JPEG was made of the picture ${hash}`);
  const sources = FORMATS.flatMap((format) => {
    const candidates = files
      .filter((file) => file.path.endsWith(`.${format}`))
      .map(({ path, width }) => ({ path, width }));
    return candidates.length > 0 ? [{ type: `image/${format}`, candidates }] : [];
  });
  const { path: fallbackPath, width, height } = fallback;
  return { hash, fallback: fallbackPath, width, height, sources, files };
}
