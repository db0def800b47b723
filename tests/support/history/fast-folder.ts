import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** Where the system keeps files in memory: histories write many small ones. */
const MEMORY = "/dev/shm";

/** A new folder, in memory where that is possible. */
export const fastFolder = (prefix: string): Promise<string> =>
  fs.mkdtemp(path.join(existsSync(MEMORY) ? MEMORY : os.tmpdir(), prefix));
