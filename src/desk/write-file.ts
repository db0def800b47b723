import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { isMissing } from "../files.ts";
import { Refusal } from "./refusal.ts";

/** Stands for a file's bytes: who saves says which ones were opened. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 32);

/** A file's bytes, or null where there is none. */
export async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One write after the other: between the look at a file and its replacement no other save of ours comes. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Replaces a file at once, with the rights that it had. Throws `Refusal` where it is not what `hash` stands for. */
export async function replaceFile(file: string, bytes: Uint8Array, hash: string): Promise<void> {
  const before = await bytesOf(file);
  if (!before) throw new Refusal(409, "no-such-file");
  if (hashOf(before) !== hash) throw new Refusal(409, "changed-meanwhile");
  const { mode } = await fs.stat(file);
  await viaTemporary(file, bytes, mode, (temporary) => fs.rename(temporary, file));
}

/** Makes a file at once. Throws `Refusal` where there is one already. */
export async function createFile(file: string, bytes: Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  if (await bytesOf(file)) throw new Refusal(409, "exists-already");
  await viaTemporary(file, bytes, 0o644, async (temporary) => {
    // A link is made only where nothing stands, unlike a renaming; some disks know none.
    await fs.link(temporary, file).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw new Refusal(409, "exists-already");
      await fs.copyFile(temporary, file, fs.constants.COPYFILE_EXCL);
    });
  });
}

/** Its name begins with a dot, so that nothing takes it for an article. */
async function viaTemporary(
  file: string,
  bytes: Uint8Array,
  mode: number,
  put: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await fs.open(temporary, "wx", mode);
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    await put(temporary);
  } finally {
    await fs.rm(temporary, { force: true });
  }
}
