import { createHash } from "node:crypto";
import path from "node:path";

/** A file of the output; `path` is below the output folder, with `/`. */
export interface AssetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Names a file by its content, so that browsers may keep it for ever: `site.css` → `aset/site.3f2a9c1d.css`. */
export function hashedFile(name: string, bytes: Uint8Array): AssetFile {
  const { name: stem, ext } = path.posix.parse(name);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return { path: `aset/${stem}.${hash}${ext}`, bytes };
}
