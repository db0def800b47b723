import { existsSync } from "node:fs";
import path from "node:path";

/** Warta's own folder: the nearest one above this code that has a `package.json`. */
export const project = above(import.meta.dirname);

function above(folder: string): string {
  return existsSync(path.join(folder, "package.json")) ? folder : above(path.dirname(folder));
}
