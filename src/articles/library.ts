import { readFileSync } from "node:fs";
import path from "node:path";
import { group } from "../group.ts";
import type { Pieces } from "../pieces.ts";
import { compareProblems, type Problem } from "../problems.ts";
import { blobId, type CommittedBlobs, committedBlobs } from "./blobs.ts";
import { bodySource, type ReadBody } from "./body-source.ts";
import { type Catalogue, catalogue } from "./catalogue.ts";
import { completeAll } from "./complete-all.ts";
import { type Found, type FoundFile, findArticles, lastingStat } from "./find.ts";
import { LARGEST } from "./largest.ts";
import type { Model, Models } from "./model.ts";
import { pieceOf } from "./piece-of.ts";
import { type ParseSettings, type PendingPiece, pieceReader } from "./piece-reader.ts";
import { storedPieces } from "./stored-pieces.ts";

export type { BodyLink } from "./model.ts";

/** All articles without their bodies, and the way to each body. */
export interface Library extends Catalogue {
  /** Every article file, those with errors too. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether a date was asked of a git clone without its older commits. */
  readonly shallow: boolean;
  readonly body: ReadBody;
}

export interface LibraryOptions extends ParseSettings {
  readonly state: Pieces;
  /** The article files, where another thread looks for them already. */
  readonly found?: Promise<Found> | undefined;
  /** Git's name of a committed file's content, where somebody has asked git already. */
  readonly committed?: CommittedBlobs | undefined;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Reads the articles; those whose content is as it was, from the cache. State is kept in pieces, a month each,
 * and bodies apart from the rest, so that memory grows with metadata only.
 */
export async function openLibrary({
  state,
  progress,
  found,
  committed,
  ...settings
}: LibraryOptions): Promise<Library> {
  const { models, sizes } = await storedPieces(state, settings);
  const { files, problems } = (await found) ?? findArticles(settings.dir);
  const remembered = memory(committed ?? committedBlobs(settings.dir));
  const reader = pieceReader(settings, state);
  const pending: PendingPiece[] = [];
  let done = 0;

  const byPiece = group(files, ({ file }) => [pieceOf(file)]);
  for (const [piece, members] of byPiece) {
    const held: Models = {};
    let kept = 0;
    for (const one of members) {
      const known = models.get(one.file);
      const model = known ? remembered(one, known) : null;
      if (model) held[one.file] = model;
      if (model && model === known) kept += 1;
    }
    if (kept !== members.length || kept !== sizes.get(piece)) pending.push({ piece, members, held });
    else done += kept;
  }
  const take = (read: Models): void => {
    for (const [file, model] of Object.entries(read)) models.set(file, model);
    done += Object.keys(read).length;
    progress?.(done, files.length);
  };
  const { shallow } = await completeAll(pending, { settings, state, reader, take });
  await removeOldPieces(state, new Set(byPiece.keys()));

  const names = files.map(({ file }) => file);
  const theirs = names.flatMap((file) => models.get(file)?.problems ?? []);
  return {
    ...catalogue(models, names),
    files: names,
    problems: [...problems, ...theirs].sort(compareProblems),
    shallow,
    body: bodySource(reader, () => files),
  };
}

/** Tells a remembered model where it still holds, else null. */
function memory(committed: CommittedBlobs): (found: FoundFile, known: Model) => Model | null {
  return (found, known) => {
    if (known.blob === "" || found.size > LARGEST) return null;
    if (known.stat !== "" && known.stat === found.stat) return known;
    const same = known.blob === committed(found.file) || known.blob === blobId(readFileSync(found.path));
    if (!same) return null;
    const stat = lastingStat(found);
    return stat === known.stat ? known : { ...known, stat };
  };
}

async function removeOldPieces(state: Pieces, pieces: ReadonlySet<string>): Promise<void> {
  for (const folder of ["models", "bodies"]) {
    for (const name of await state.list(folder)) {
      if (!pieces.has(path.basename(name))) await state.remove(name);
    }
  }
}
