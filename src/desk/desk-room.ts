import { codeHashes } from "../code-hash.ts";
import { type Memory, nowhere, type Pieces, pieces } from "../pieces.ts";
import { project } from "../project.ts";
import { type Reading, readEverything } from "../reading.ts";

export interface DeskFolders {
  /** The articles folder. */
  readonly dir: string;
  /** State of the preview's builds: read here, never written. */
  readonly cache: string;
  readonly memory: Memory;
}

/** What the desk knows of all stories: read once, and again when something has changed. */
export interface DeskRoom extends DeskFolders {
  readonly state: Pieces;
  readonly reading: () => Promise<Reading>;
  /** Something changed in the articles folder. */
  readonly changed: () => void;
}

export function deskRoom(folders: DeskFolders): DeskRoom {
  const { dir, cache, memory } = folders;
  const kept = pieces(cache, codeHashes(project).parsing, memory);
  // The build writes its state; two writers would undo each other's work.
  const state: Pieces = {
    ...nowhere,
    read: kept.read,
    open: kept.open,
    list: kept.list,
    digest: kept.digest,
  };
  let known: Promise<Reading> | null = null;
  return {
    ...folders,
    state,
    reading: () => {
      known ??= readEverything({ dir, now: Date.now(), state, full: false });
      // What failed once is tried again.
      known.catch(() => {
        known = null;
      });
      return known;
    },
    changed: () => {
      known = null;
    },
  };
}
