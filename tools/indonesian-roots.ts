import { readFileSync, writeFileSync } from "node:fs";
import { encodeRoots } from "../src/search/morphology/roots.ts";
import { added, dropped } from "./indonesian-root-corrections.ts";

/**
 * Writes `src/search/morphology/roots.txt` from a list of roots, one a line: `tsx tools/indonesian-roots.ts LIST`.
 * What a token cannot be is split or left out: a token has no hyphen, and two letters are no evidence of a root.
 */
const [list] = process.argv.slice(2);
if (!list) throw new Error("Name the file with the list of roots");
const words = readFileSync(list, "utf8")
  .toLowerCase()
  .split(/[^a-z]+/);
const listed = new Set(words.filter((word) => word.length > 2 && !dropped.has(word)));
const isCompound = (word: string) => listed.has(/^(?:anti|non|pasca|antar)(.{4,})$/.exec(word)?.[1] ?? "");
const roots = [...listed].filter((word) => !isCompound(word)).concat(...added);
writeFileSync(new URL("../src/search/morphology/roots.txt", import.meta.url), encodeRoots(roots));
