import fs from "node:fs";
import path from "node:path";
import { PICTURE } from "../articles/picture-path.ts";
import { decoded } from "./portal/places.ts";

/** A picture of the folder of uploads, and where it comes to lie below the articles folder. */
export interface Upload {
  /** Absolute. */
  readonly path: string;
  /** Relative to the articles folder, with `/`. */
  readonly target: string;
}

const SIZE = /-\d{2,5}x\d{2,5}(?=\.[a-z]+$)/i;
const DERIVED = /-(?:scaled|rotated|edited|e\d{10,13})(?=\.[a-z]+$)/i;

/** The part of an address that names a file below the folder of uploads: `2012/01/foto.jpg`. Null for no picture. */
export function uploadPath(address: string): string | null {
  const plain = decoded(address.split(/[?#]/)[0] ?? "");
  const found =
    /\/(?:uploads|files)\/(?:sites\/\d+\/)?(.+)$/.exec(plain)?.[1] ??
    /\.files\.wordpress\.com\/(.+)$/.exec(plain)?.[1] ??
    /\/(\d{4}\/\d{2}\/[^/]+)$/.exec(plain)?.[1] ??
    null;
  if (found === null || !PICTURE.test(found) || found.includes("\0")) return null;
  const parts = found.split("/");
  return parts.some((part) => part === "" || part === "." || part === "..") || found.includes("\\")
    ? null
    : found;
}

/** A folder of uploads as WordPress fills it (`wp-content/uploads`), or a backup that holds one. */
export function uploads(folder: string | null) {
  const root = folder === null ? null : rootOf(folder);

  function find(relative: string): { path: string; relative: string } | null {
    if (root === null) return null;
    const base = relative.replace(SIZE, "");
    const whole = base.replace(DERIVED, "");
    // The picture as it was uploaded, before a smaller one that WordPress made of it.
    const names = [whole, base, base.replace(/(\.[a-z]+)$/i, "-scaled$1"), relative];
    for (const name of new Set(names.flatMap((one) => [one.normalize("NFC"), one.normalize("NFD")]))) {
      const file = path.join(root, ...name.split("/"));
      const stat = fs.lstatSync(file, { throwIfNoEntry: false });
      if (stat?.isFile() && isInside(root, file)) return { path: file, relative: name.normalize("NFC") };
    }
    return null;
  }

  return {
    isThere: root !== null,
    /** The picture at an address, or null where the folder has none. */
    find(address: string): Upload | null {
      const relative = uploadPath(address);
      const found = relative === null ? null : find(relative);
      return found && { path: found.path, target: targetOf(found.relative) };
    },
  };
}
export type Uploads = ReturnType<typeof uploads>;

/** The folder may be that of the whole site. */
function rootOf(folder: string): string {
  for (const below of ["wp-content/uploads", "uploads"]) {
    const inner = path.join(folder, below);
    if (fs.statSync(inner, { throwIfNoEntry: false })?.isDirectory()) return fs.realpathSync(inner);
  }
  return fs.realpathSync(folder);
}

/** A folder on the way may be a link that leads out. */
const isInside = (root: string, file: string): boolean => fs.realpathSync(file).startsWith(root + path.sep);

/** WordPress's folders by year and month are Warta's; what lies elsewhere goes into a folder of its own. */
export function targetOf(relative: string): string {
  const parts = relative
    .split("/")
    .map((part) => part.replace(/^[._]+/, "").replace(/[\p{Cc}<>:"|?*]/gu, "-") || "berkas");
  const isDated =
    parts.length === 3 && /^(?:19|20)\d{2}$/.test(parts[0] ?? "") && /^\d{2}$/.test(parts[1] ?? "");
  return (isDated ? parts : ["gambar-lama", ...parts]).join("/");
}
