import path from "node:path";
import { gitIn } from "./articles/staged-content.ts";
import { type Address, LOCK, readUrlsLock, writeUrlsLock } from "./articles/urls-lock.ts";
import { type LockOptions, lockedAfter } from "./fix-urls-lock.ts";

/** What became of the addresses that a commit adds. */
export interface LockStaged {
  /** Pieces that were written and staged, below the articles folder. */
  readonly added: readonly string[];
  /** Whether the lock lacks addresses that were not written, since somebody's own edit of it lies there or only a part is committed. */
  readonly lacking: boolean;
}

/** The lock as what is staged wants it; null where it has all of that, or where there is no lock: a portal gets none by itself. */
export async function wantedLock(staged: LockOptions): Promise<readonly Address[] | null> {
  const lock = readUrlsLock(staged.dir);
  if (!lock) return null;
  const wanted = await lockedAfter(staged);
  const known = new Set(lock.entries.map(({ url }) => url));
  return wanted.every(({ url }) => known.has(url)) ? null : wanted;
}

/** Writes the lock and stages it, so that articles and their addresses are one commit. */
export async function stageUrlsLock(
  dir: string,
  wanted: readonly Address[],
  mayWrite: boolean,
): Promise<LockStaged> {
  const git = gitIn(dir);
  const own = git("status", "--porcelain", "--untracked-files=all", "-z", "--", LOCK).split("\0");
  const isTouched = own.some((entry) => entry !== "" && entry[1] !== " ");
  // `git commit FILE` has an index of its own: what is added there would be missing in the other.
  const isPart = path.basename(process.env["GIT_INDEX_FILE"] ?? "index") !== "index";
  if (!mayWrite || isTouched || isPart) return { added: [], lacking: true };
  const added = await writeUrlsLock(dir, wanted);
  git("add", "--", ...added);
  return { added, lacking: false };
}
