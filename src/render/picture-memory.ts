import { lstatSync } from "node:fs";
import path from "node:path";
import { type CommittedBlobs, committedBlobs } from "../articles/blobs.ts";
import { type FoundFile, foundFile, lastingStat } from "../articles/find.ts";
import type { Pieces } from "../pieces.ts";
import { derivedPicture } from "./picture-files.ts";
import type { DerivedPicture, PictureSource } from "./picture-model.ts";

/** A picture that was found sound. */
interface Row {
  readonly file: string;
  /** `FoundFile.stat` when it was read; empty where it had just been touched. */
  readonly stat: string;
  readonly blob: string;
  /** What was made of it; null where it was only looked at. */
  readonly made: Made | null;
}

/** Of each file the end of its name, its size in pixels and in bytes. */
type Made = readonly [
  hash: string,
  files: readonly (readonly [ending: string, width: number, height: number, bytes: number])[],
];

type Stored = readonly (readonly [file: string, stat: string, blob: string, made: Made | 0])[];

/** Pictures that need not be read again: to read them all takes longer than all else in a build. */
export interface PictureMemory {
  /** What is known of a picture that is still the file that was found sound; else null. */
  readonly recall: (file: string) => { readonly made: Made | null } | null;
  /** A picture that was asked for, and found sound; null where nothing was made of it now. */
  readonly note: (file: string, source: PictureSource, derived: DerivedPicture | null) => void;
  /** Writes what is new. With `whole`, pictures that were not asked for are forgotten. */
  readonly keep: (whole: boolean) => Promise<void>;
}

interface MemoryOptions {
  readonly dir: string;
  /** Of the code that looks at pictures and makes others of them. */
  readonly state: Pieces;
  /** Believe nothing of the state. */
  readonly full?: boolean;
  readonly committed?: CommittedBlobs | undefined;
}

const PIECE = "known-pictures";

/** A file is the one that it was by size, times and inode, or by git's name of its content. */
export async function pictureMemory({
  dir,
  state,
  full = false,
  committed = committedBlobs(dir),
}: MemoryOptions): Promise<PictureMemory> {
  const stored = (full ? null : await state.read<Stored>(PIECE)) ?? [];
  const known = new Map(
    stored.map(([file, stat, blob, made]): [string, Row] => [file, { file, stat, blob, made: made || null }]),
  );
  const looked = new Map<string, string>();
  const asked = new Map<string, Row>();
  let isNew = full;

  function look(file: string): FoundFile | null {
    const place = path.join(dir, file);
    const there = lstatSync(place, { throwIfNoEntry: false });
    return there?.isFile() ? foundFile({ file, path: place }, there) : null;
  }

  return {
    recall(file) {
      const found = look(file);
      if (!found) return null;
      looked.set(file, found.stat);
      const row = known.get(file);
      if (!row) return null;
      const isSame = row.stat !== "" && row.stat === found.stat;
      if (!isSame && row.blob !== committed(file)) return null;
      if (!isSame) isNew = true;
      asked.set(file, isSame ? row : { ...row, stat: lastingStat(found) });
      return row;
    },
    note(file, { blob }, derived) {
      isNew = true;
      // It was read between two looks: what stands there now is what was read only where they show the same.
      const found = look(file);
      const stat = found && found.stat === looked.get(file) ? lastingStat(found) : "";
      const before = known.get(file);
      const made = derived ? madeOf(derived) : before?.blob === blob ? before.made : null;
      asked.set(file, { file, stat, blob, made });
    },
    async keep(whole) {
      const rows = whole ? asked : new Map([...known, ...asked]);
      if (!isNew && rows.size === known.size) return;
      await state.write(
        PIECE,
        [...rows.values()].map(({ file, stat, blob, made }) => [
          file,
          stat,
          blob,
          made ?? 0,
        ]) satisfies Stored,
      );
    },
  };
}

const madeOf = ({ hash, files }: DerivedPicture): Made => [
  hash,
  files.map((file) => [path.basename(file.path).slice(hash.length), file.width, file.height, file.size]),
];

/** What was made of a picture, in the folder where that is kept. */
export const derivedFrom = ([hash, files]: Made, folder: string): DerivedPicture =>
  derivedPicture(
    folder,
    hash,
    files.map(([ending, width, height, size]) => ({ name: hash + ending, width, height, size })),
  );
