import { readdirSync, readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { isMissing, writeAtomically } from "../files.ts";
import { compare, type Problem } from "../problems.ts";
import { collector } from "./report.ts";

/** The folder of the lock below the articles folder. */
export const LOCK = "urls.lock";

/** An address that readers have, or will have. */
export interface Address {
  readonly url: string;
  /** `2026-11`, or `portal`. */
  readonly piece: string;
  /** From when it is shown, in milliseconds since 1970; null where it is shown already. */
  readonly from: number | null;
}

/** A line of the lock. */
export interface LockedUrl extends Address {
  readonly line: number;
}

export interface UrlsLock {
  readonly entries: readonly LockedUrl[];
  readonly problems: readonly Problem[];
}

/** Pieces are texts: an address a line, after it the instant from which it counts, where that lies ahead. */
const LINE = /^(\/\S*)(?: (\d{4}-\d\d-\d\dT[\d:.]+Z))?$/;
const PIECE = /^(?:\d{4}-\d\d|portal)$/;
/** What git writes between two sides that it could not merge: both sides' lines count. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** Reads the lock of an articles folder; null where it has none. */
export function readUrlsLock(dir: string): UrlsLock | null {
  const folder = path.join(dir, LOCK);
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => PIECE.test(name));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  const read = names
    .sort(compare)
    .map((piece) => lockPiece(piece, readFileSync(path.join(folder, piece), "utf8")));
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads one piece. What git left of a conflict is told, and what is no address. */
export function lockPiece(piece: string, text: string): UrlsLock {
  const { report, problems } = collector(`${LOCK}/${piece}`);
  const entries: LockedUrl[] = [];
  for (const [index, written] of text.split("\n").entries()) {
    const line = written.trimEnd();
    if (line === "") continue;
    const spot = { line: index + 1, column: 1 };
    const [, url, from] = LINE.exec(line) ?? [];
    if (url !== undefined)
      entries.push({ url, piece, from: from === undefined ? null : Date.parse(from), line: index + 1 });
    else if (CONFLICT.test(line)) {
      if (!problems.some(({ code }) => code === "lock-conflict")) report("warning", "lock-conflict", spot);
    } else report("warning", "lock-line", spot, { text: line.slice(0, 80) });
  }
  return { entries, problems };
}

/** The lock as it should be: nothing that readers may have is ever dropped, only what never came to be shown. */
export function lockAfter(entries: readonly Address[], wanted: readonly Address[], now: number): Address[] {
  const kept = entries.filter(({ from }) => from === null || from <= now);
  const known = new Set(kept.map(({ url }) => url));
  const added = wanted.filter(({ url }) => !known.has(url));
  const byUrl = new Map([...added, ...kept].map((address) => [address.url, address]));
  return [...byUrl.values()].sort((a, b) => compare(a.piece, b.piece) || compare(a.url, b.url));
}

const lineOf = ({ url, from }: Address): string =>
  from === null ? `${url}\n` : `${url} ${new Date(from).toISOString()}\n`;

/** Both sides' lines stay when two branches add some: git then has no conflict. */
const ATTRIBUTES = "* merge=union\n";

/** Writes the pieces that are not so yet; gives their paths below the articles folder. Makes the lock where there is none. */
export async function writeUrlsLock(dir: string, addresses: readonly Address[]): Promise<string[]> {
  const texts = new Map<string, string>([[".gitattributes", ATTRIBUTES]]);
  for (const address of addresses)
    texts.set(address.piece, (texts.get(address.piece) ?? "") + lineOf(address));
  const written: string[] = [];
  for (const [name, text] of texts) {
    const file = path.join(dir, LOCK, name);
    if ((await fs.readFile(file, "utf8").catch(() => null)) === text) continue;
    await writeAtomically(file, text);
    written.push(`${LOCK}/${name}`);
  }
  return written.sort(compare);
}
