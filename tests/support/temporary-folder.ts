import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** A new folder with files in it, by path; removed with `remove`. */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const dir = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), "warta-")));
  for (const [file, content] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await fs.writeFile(path.join(dir, file), content);
  }
  return { dir, remove: () => fs.rm(dir, { recursive: true, force: true }) };
}
