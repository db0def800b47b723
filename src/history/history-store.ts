import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { isMissing, writeAtomically } from "../files.ts";
import { hash } from "../pages/fingerprint.ts";
import type { StoryHistory } from "./model.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Where builds keep what was changed in stories: each history in a file named by its content, so that pages read only their own. */
export function historyStore(cache: string) {
  const folder = path.join(cache, "history-pages");
  const fileOf = (print: string): string => path.join(folder, `${print}.json`);
  const printOf = (text: string | Uint8Array): string => hash(text);

  /** Null where it is not there, or not as it was written. */
  function find(print: string): StoryHistory | null {
    try {
      const bytes = readFileSync(fileOf(print));
      return printOf(bytes) === print ? (JSON.parse(bytes.toString()) as StoryHistory) : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  return {
    find,
    /** One that is known to be there. */
    read(print: string): StoryHistory {
      const found = find(print);
      if (!found) throw new Error(`the cache lacks a history of changes: ${fileOf(print)}`);
      return found;
    },
    /** Gives its name. */
    async write(history: StoryHistory): Promise<string> {
      const text = JSON.stringify(history);
      const print = printOf(text);
      await writeAtomically(fileOf(print), text);
      return print;
    },
    /** Takes away what no story has any more; what is younger than a day, another build may be about to read. */
    async clean(wanted: ReadonlySet<string>): Promise<void> {
      for (const name of await fs.readdir(folder).catch(() => [])) {
        const file = path.join(folder, name);
        if (wanted.has(path.basename(name, ".json"))) continue;
        const { mtimeMs } = await fs.stat(file);
        if (Date.now() - mtimeMs > DAY) await fs.rm(file, { force: true });
      }
    },
  };
}
