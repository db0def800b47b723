import fs from "node:fs/promises";
import path from "node:path";
import { compare, type Problem } from "../problems.ts";
import { PICTURE } from "./picture-path.ts";
import { collector, wholeFile } from "./report.ts";

/** An article file. `file` is relative to the articles folder, with `/`, NFC; `path` is where it lies, absolute. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

const NOT_ARTICLES = new Set(["_portal", "urls.lock", "README.md"]);
/** Files are asked for their size in so many at once. */
const AT_ONCE = 64;

/** Finds the articles below a folder. Symbolic links are errors, and not followed. Throws when the folder cannot be read. */
export async function findArticles(dir: string): Promise<Found> {
  const names: { file: string; path: string }[] = [];
  const problems: Problem[] = [];

  async function walk(folder: string, below: string): Promise<void> {
    for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || (below === "" && NOT_ARTICLES.has(entry.name))) continue;
      const file = (below ? `${below}/${entry.name}` : entry.name).normalize("NFC");
      const { report, problems: found } = collector(file);
      const whole = path.join(folder, entry.name);
      if (entry.isSymbolicLink()) report("error", "symbolic-link", wholeFile);
      else if (entry.isDirectory()) await walk(whole, file);
      else if (!entry.isFile()) report("error", "not-a-file", wholeFile);
      else if (/\.(?:txt|md)$/i.test(file)) names.push({ file, path: whole });
      else if (!PICTURE.test(file)) report("info", "other-file", wholeFile);
      problems.push(...found);
    }
  }

  await walk(dir, "");
  names.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path));
  const files: FoundFile[] = [];
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE).map(async (name) => {
      const { size, mtimeMs } = await fs.lstat(name.path);
      return { ...name, size, mtimeMs };
    });
    files.push(...(await Promise.all(some)));
  }
  return { files, problems };
}
