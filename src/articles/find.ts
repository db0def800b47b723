import { type Dirent, lstatSync, readdirSync, type Stats } from "node:fs";
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

const ARTICLE = /\.(?:txt|md)$/i;
const ASCII = /^[\x20-\x7e]*$/;
const NOT_ARTICLES = new Set(["_portal", "urls.lock", "README.md"]);

/** Finds the articles below a folder; one file after the other, which takes a third of the time of asking at once. Symbolic links are errors, and not followed. Throws when the folder cannot be read. */
export function findArticles(dir: string): Found {
  const names: { file: string; path: string }[] = [];
  const problems: Problem[] = [];

  function walk(folder: string, below: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || (below === "" && NOT_ARTICLES.has(entry.name))) continue;
      const file = below + (ASCII.test(entry.name) ? entry.name : entry.name.normalize("NFC"));
      const whole = folder + path.sep + entry.name;
      if (entry.isFile() && ARTICLE.test(file)) names.push({ file, path: whole });
      else if (entry.isDirectory()) walk(whole, `${file}/`);
      else problems.push(...notAnArticle(entry, file));
    }
  }

  walk(path.resolve(dir), "");
  names.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path));
  return {
    files: names.map((name) => foundFile(name, lstatSync(name.path))),
    problems,
  };
}

/** An article file as the file system tells of it. */
export const foundFile = (
  { file, path }: { file: string; path: string },
  { size, mtimeMs, ctimeMs, ino }: Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">,
): FoundFile => ({
  file,
  path,
  size,
  stat: `${size} ${mtimeMs} ${ctimeMs} ${ino}`,
  touchedMs: Math.max(mtimeMs, ctimeMs),
});

/** A file touched so shortly before it was read may be touched again unseen: its stat is not believed. */
const GRAIN = 2000;

export const lastingStat = ({ touchedMs, stat }: FoundFile): string =>
  Date.now() - touchedMs > GRAIN ? stat : "";

function notAnArticle(entry: Dirent, file: string): Problem[] {
  const { report, problems } = collector(file);
  if (entry.isSymbolicLink()) report("error", "symbolic-link", wholeFile);
  else if (!entry.isFile()) report("error", "not-a-file", wholeFile);
  else if (!PICTURE.test(file)) report("info", "other-file", wholeFile);
  return problems;
}
