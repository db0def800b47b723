import path from "node:path";

/** Endings of files that are pictures. */
export const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|svg)$/i;

/**
 * The picture that an article names, relative to the articles folder; null when the path is absolute, an address,
 * or leaves the folder. `file` is the article.
 */
export function picturePath(named: string, file: string): string | null {
  let plain = named;
  try {
    plain = decodeURIComponent(named);
  } catch {
    // A percent sign that encodes nothing is part of the name.
  }
  if (plain.includes("\0") || /^\/|\\|^[a-z][a-z0-9+.-]*:/i.test(plain)) return null;
  const whole = path.posix.join(path.posix.dirname(file), plain.normalize("NFC"));
  return whole === ".." || whole.startsWith("../") || whole === "." ? null : whole;
}
