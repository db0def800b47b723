import { type Dirent, lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { compare, type Problem } from "../problems.ts";
import { PICTURE } from "./picture-path.ts";
import { collector, wholeFile } from "./report.ts";

/** An article file. `file` is relative to the articles folder, with `/`, NFC; `path` is where it lies, absolute. */
export interface FoundFile {
  readonly file: string;
  readonly path: string;
  readonly size: number;
  /** Size, times and inode in one: the same text, the same file, unless it was touched within the clock's grain. */
  readonly stat: string;
  /** When the file was last touched in any way, in milliseconds. */
  readonly touchedMs: number;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

const NOT_ARTICLES = new Set(["_portal", "urls.lock", "README.md"]);

/** Finds the articles below a folder; one file after the other, which takes a third of the time of asking at once. Symbolic links are errors, and not followed. Throws when the folder cannot be read. */
export function findArticles(dir: string): Found {
  const names: { file: string; path: string }[] = [];
  const problems: Problem[] = [];

  function walk(folder: string, below: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || (below === "" && NOT_ARTICLES.has(entry.name))) continue;
      const file = (below ? `${below}/${entry.name}` : entry.name).normalize("NFC");
      const whole = path.join(folder, entry.name);
      if (entry.isFile() && /\.(?:txt|md)$/i.test(file)) names.push({ file, path: whole });
      else if (entry.isDirectory()) walk(whole, file);
      else problems.push(...notAnArticle(entry, file));
    }
  }

  walk(dir, "");
  names.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path));
  const files = names.map((name): FoundFile => {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(name.path);
    return {
      ...name,
      size,
      stat: [size, mtimeMs, ctimeMs, ino].join(" "),
      touchedMs: Math.max(mtimeMs, ctimeMs),
    };
  });
  return { files, problems };
}

function notAnArticle(entry: Dirent, file: string): Problem[] {
  const { report, problems } = collector(file);
  if (entry.isSymbolicLink()) report("error", "symbolic-link", wholeFile);
  else if (!entry.isFile()) report("error", "not-a-file", wholeFile);
  else if (!PICTURE.test(file)) report("info", "other-file", wholeFile);
  return problems;
}
