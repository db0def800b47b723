import type { PictureFormat, PictureTrouble } from "./picture-model.ts";

/**
 * Tells a file by its first bytes, so that nothing but these five formats ever reaches a decoder; the name's
 * ending is not believed. Signatures: JFIF/EXIF, PNG 1.2, RIFF, GIF89a, ISO 14496-12 `ftyp` brands.
 */
export function pictureFormat(bytes: Uint8Array): PictureFormat | PictureTrouble {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    "latin1",
  );
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (/^RIFF.{4}WEBP/s.test(head)) return "webp";
  if (/^.{4}ftyp/s.test(head) && /avi[fs]/.test(head.slice(8, 64))) return "avif";
  return { trouble: /<(?:\w+:)?svg[\s>]/i.test(head) || isGzip(head) ? "svg" : "type" };
}

/** Of compressed files, only `.svgz` passes for a picture. */
const isGzip = (head: string): boolean => head.startsWith("\x1f\x8b");
