import fs from "node:fs";
import path from "node:path";
import { importFolder } from "./folder/import-folder.ts";
import type { ImportRun } from "./run.ts";
import { importWordpress } from "./wordpress/import-wordpress.ts";

/** Where the date of a file of a folder is looked for first. */
export type DateFrom = "name" | "mtime" | "text";

/** Imports one source by what it is: an export, a file, or a folder of files. */
export async function importSource(source: string, run: ImportRun, dateFrom: DateFrom): Promise<void> {
  const isFolder = fs.statSync(source).isDirectory();
  if (!isFolder && /\.(?:xml|wxr|rss)$/i.test(source)) return importWordpress(source, run);
  if (!isFolder && !/\.(?:txt|md|docx|html?)$/i.test(source)) {
    // An export whose name says nothing.
    const start = fs.readFileSync(source).subarray(0, 4000).toString("latin1");
    if (/<rss\b|wordpress\.org\/export/.test(start.replaceAll("\0", ""))) return importWordpress(source, run);
    const name = path.basename(source);
    run.sink.problem({ file: name, line: 1, severity: "error", code: "source-unknown", params: { name } });
    return;
  }
  await importFolder(source, run, dateFrom);
}
