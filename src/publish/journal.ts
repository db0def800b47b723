import { existsSync, mkdirSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { isMissing, moveInto, readIfThere, removeEmptyFolders, writeAtomically } from "../files.ts";
import type { Workplace } from "./workplace.ts";

/** What a commit does to the output, in this order. Paths are below the output folder. */
export interface Journal {
  readonly moves: readonly string[];
  readonly deletions: readonly string[];
}

/** Writes the journal, then does what it says: killed anywhere, the next build finishes it. */
export async function commit(place: Workplace, journal: Journal): Promise<void> {
  if (journal.moves.length === 0 && journal.deletions.length === 0) return;
  await writeAtomically(place.journal, JSON.stringify(journal));
  await carryOut(place, journal);
}

/** Finishes a commit that was cut off. */
export async function finishCommit(place: Workplace): Promise<void> {
  const text = await readIfThere(place.journal);
  if (text !== null) await carryOut(place, JSON.parse(text) as Journal);
}

async function carryOut(place: Workplace, { moves, deletions }: Journal): Promise<void> {
  for (const file of moves) {
    const from = path.join(place.staging, file);
    const to = path.join(place.out, file);
    try {
      moveInto(from, to);
    } catch (error) {
      if (!isMissing(error)) throw error;
      if (!existsSync(from)) continue; // Moved before the cut.
      mkdirSync(path.dirname(to), { recursive: true });
      moveInto(from, to);
    }
  }
  for (const file of deletions) await fs.rm(path.join(place.out, file), { force: true });
  await removeEmptyFolders(
    place.out,
    deletions.map((file) => path.dirname(path.join(place.out, file))),
  );
  await fs.rm(place.journal, { force: true });
}

/**
 * Orders a commit so that no page that readers reach from the front ever links into nothing: new files of every
 * kind, then changed pages, then the front page and the feeds, and deletions last.
 */
export function ordered(changed: readonly string[], exists: (file: string) => boolean): string[] {
  const rank = (file: string): number => {
    if (file === "warta.json") return 0;
    if (isEntrance(file)) return 3;
    return exists(file) ? 2 : 1;
  };
  return [...changed].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const isEntrance = (file: string): boolean =>
  file === "index.html" ||
  /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json|bundles\.json|terkini(?:\.[a-z]{2})?\.html)$|^sitemap/.test(
    file,
  );
