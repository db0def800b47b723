import fs from "node:fs/promises";
import path from "node:path";
import { isMissing } from "../files.ts";

/** What a path stands for in the output folder. `file` is relative to it, with `/`. */
export type Target =
  | { readonly kind: "file"; readonly file: string }
  /** The path of a page without its closing slash. */
  | { readonly kind: "folder" }
  | { readonly kind: "missing" };

const missing: Target = { kind: "missing" };

/**
 * Finds the file for a URL path below the portal's base (`/2026/11/24/banjir/`). Nothing outside `root` is ever
 * found: no `..` however encoded, no backslash or NUL, no link that leads out. `root` is a real path.
 */
export async function fileFor(root: string, pathname: string): Promise<Target> {
  const decoded = decode(pathname);
  if (decoded === null) return missing;
  const parts = decoded.split("/").slice(1);
  if (parts.some((part, place) => part === ".." || part === "." || (part === "" && place < parts.length - 1)))
    return missing;
  const name = parts.join("/");
  const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  try {
    const real = await fs.realpath(path.join(root, file));
    // A link is refused even if it stays inside: what is served is what the build wrote.
    if (path.relative(root, real).split(path.sep).join("/") !== file) return missing;
    const stat = await fs.stat(real);
    if (stat.isFile()) return { kind: "file", file };
    return stat.isDirectory() && (await hasIndex(real)) ? { kind: "folder" } : missing;
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

const hasIndex = (folder: string): Promise<boolean> =>
  fs.stat(path.join(folder, "index.html")).then(
    (stat) => stat.isFile(),
    () => false,
  );

function decode(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    return /[\\\0]/.test(decoded) || decoded.length > 2000 ? null : decoded;
  } catch {
    return null;
  }
}
