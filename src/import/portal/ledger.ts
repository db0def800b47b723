import fs from "node:fs";
import path from "node:path";
import { readIfThere } from "../../files.ts";

/** What was imported before, so that a second run adds only what is new. */
export interface Ledger {
  /** The file that an item became, or undefined. */
  readonly fileOf: (key: string) => string | undefined;
  /** Every file that was made. */
  readonly files: () => Iterable<string>;
  readonly add: (key: string, file: string) => void;
  readonly close: () => void;
}

const HEAD =
  "# Dicatat oleh `npm run import`: yang sudah diimpor tidak diimpor lagi. Hapus satu baris untuk mengimpor butir itu kembali.\n";

/**
 * Opens the ledger of one source, `_portal/imports/NAME.tsv`. Each line is written as soon as its file is there, so that
 * an import that was stopped goes on where it was.
 */
export async function openLedger(articles: string, name: string, dryRun: boolean): Promise<Ledger> {
  const file = path.join(articles, "_portal/imports", `${name}.tsv`);
  const known = new Map<string, string>();
  const text = (await readIfThere(file)) ?? "";
  for (const line of text.split("\n")) {
    const [key, target] = line.split("\t");
    if (key && target && !line.startsWith("#")) known.set(key, target);
  }
  let handle: number | null = null;
  return {
    fileOf: (key) => known.get(key),
    files: () => known.values(),
    add(key, target) {
      known.set(key, target);
      if (dryRun) return;
      if (handle === null) {
        fs.mkdirSync(path.dirname(file), { recursive: true });
        handle = fs.openSync(file, "a");
        if (text === "") fs.writeSync(handle, HEAD);
        else if (!text.endsWith("\n")) fs.writeSync(handle, "\n");
      }
      fs.writeSync(handle, `${key}\t${target}\n`);
    },
    close() {
      if (handle !== null) fs.closeSync(handle);
    },
  };
}

/** A key without what would break a line of the ledger. */
export const ledgerKey = (text: string): string => text.replace(/\s+/g, " ").trim();
