import fs from "node:fs/promises";
import path from "node:path";

/** Brings a folder from the files that it holds to those that it is to hold. */
export async function writeTree(
  folder: string,
  files: Map<string, string | Uint8Array>,
  there: ReadonlyMap<string, string | Uint8Array>,
): Promise<Map<string, string | Uint8Array>> {
  for (const file of there.keys()) if (!files.has(file)) await fs.rm(path.join(folder, file));
  for (const [file, data] of files) {
    if (there.get(file) === data) continue;
    await fs.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await fs.writeFile(path.join(folder, file), data);
  }
  return files;
}
