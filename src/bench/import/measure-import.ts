import { createWriteStream } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { launcher } from "../build-command.ts";
import { endRuns, run } from "../run.ts";
import { bigExport } from "./big-export.ts";

export interface ImportFigures {
  readonly bytes: number;
  readonly items: number;
  readonly articles: number;
  readonly ms: number;
  /** Of the command with all its processes; null where the system does not tell. */
  readonly peakBytes: number | null;
}

const MB = 1e6;
/** What an export of a gigabyte may take. */
export const MOST_BYTES = 300 * MB;

/** Writes an export of so many megabytes, and imports it with the command. */
export async function measureImport(megabytes: number): Promise<ImportFigures> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-bench-import-"));
  try {
    const file = path.join(root, "ekspor.xml");
    await pipeline(Readable.from(bigExport(megabytes * MB)), createWriteStream(file));
    const articles = path.join(root, "articles");
    await fs.mkdir(articles);
    const args = [launcher, "import", file, "--articles", articles, "--now", "2026-11-24T08:00:00+07:00"];
    const { ms, peakBytes } = await run(process.execPath, args, { cwd: root });
    const report = await fs.readFile(path.join(articles, "_portal/imports/laporan.tsv"), "utf8");
    const found = await fs.readdir(articles, { recursive: true });
    return {
      bytes: (await fs.stat(file)).size,
      items: report.trimEnd().split("\n").length - 1,
      articles: found.filter((name) => /\d{4}-\d{2}-\d{2}-.*\.md$/.test(name)).length,
      ms,
      peakBytes,
    };
  } finally {
    endRuns();
    await fs.rm(root, { recursive: true, force: true });
  }
}

/** The figures as a developer reads them. */
export function importFigures({ bytes, items, articles, ms, peakBytes }: ImportFigures): string {
  const megabytes = (value: number): string => `${Math.round(value / MB).toLocaleString("en")} MB`;
  return [
    `export        ${megabytes(bytes)}, ${items.toLocaleString("en")} items, ${articles.toLocaleString("en")} articles written`,
    `time          ${(ms / 1000).toFixed(1)} s`,
    `peak memory   ${peakBytes === null ? "not told by this system" : `${megabytes(peakBytes)} of at most ${megabytes(MOST_BYTES)}`}`,
    "",
  ].join("\n");
}
