import fs from "node:fs";
import path from "node:path";
import { compare } from "../../problems.ts";

const TEXTS = /\.(?:txt|md|docx|html?)$/i;

/** The texts of a file or folder, in order; hidden files, lock files of Word, and links are passed over. */
export function* articlesOfSource(source: string): Generator<string, void> {
  if (!fs.statSync(source).isDirectory()) {
    yield source;
    return;
  }
  const entries = fs.readdirSync(source, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  for (const entry of entries) {
    if (/^(?:\.|~\$|node_modules$|__MACOSX$)/.test(entry.name)) continue;
    const whole = path.join(source, entry.name);
    if (entry.isDirectory()) yield* articlesOfSource(whole);
    else if (entry.isFile() && TEXTS.test(entry.name)) yield whole;
  }
}
