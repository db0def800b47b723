import { clean } from "./clean.ts";

const PATH = /^\/(?:[\p{L}\p{M}\p{N}._~%@!$'()*,;=:+-]+\/)*[\p{L}\p{M}\p{N}._~%@!$'()*,;=:+-]*$/u;

/** A path on the site (`/2019/01/judul-lama/`) without query, `..`, empty or hidden parts; null for anything else. */
export function sitePath(text: string): string | null {
  const path = text.normalize("NFC");
  if (!PATH.test(path)) return null;
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return null;
  }
  const parts = plain.split("/");
  return parts.includes("..") ||
    parts.includes(".") ||
    plain.includes("\\") ||
    clean(plain) !== plain ||
    plain.startsWith("//")
    ? null
    : path;
}
