import { execFile, spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";

/** Where an articles folder stands in git. */
export interface Head {
  readonly commit: string;
  /** Path of the folder below the repository's root, with a `/` at its end; empty for the root itself. */
  readonly prefix: string;
  /** The clone lacks older commits. */
  readonly shallow: boolean;
}

const run = promisify(execFile);
const BUFFER = 1 << 30;
/** Many files renamed in one commit are compared pair by pair: past so many, only those whose text stayed the same are found. */
const RENAMES = 2000;
export const MARK = "commit:";

/** What the user's own settings of git must not change. */
const SETTINGS = ["-c", "core.quotePath=false", "-c", "diff.relative=false", "-c", "log.showSignature=false"];

async function git(dir: string, ...args: string[]): Promise<string> {
  return (await run("git", ["-C", dir, ...SETTINGS, ...args], { maxBuffer: BUFFER })).stdout;
}

/** The commit that is checked out; null without git, outside a repository, or in one without commits. */
export async function headOf(dir: string): Promise<Head | null> {
  try {
    const answer = await git(dir, "rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD");
    const [shallow = "", prefix = "", commit = ""] = answer.split("\n");
    return { commit, prefix, shallow: shallow === "true" };
  } catch {
    return null;
  }
}

/** Whether the way back from `head` along first parents passes `earlier`. */
export async function isOnLine(dir: string, earlier: string, head: string): Promise<boolean> {
  try {
    const count = await git(dir, "rev-list", "--count", "--first-parent", `${earlier}..${head}`);
    return (await git(dir, "rev-parse", `${head}~${count.trim()}`)).trim() === earlier;
  } catch {
    return false; // History was rewritten, and the old commit is gone.
  }
}

/**
 * What the commits of the main line did to files below the folder, oldest first. The main line is that of first parents: of
 * a merge, what it brought at once, for what was done on a branch nobody could read before. Format: git-log(1), `--raw -z`.
 */
export const mainLine = (dir: string, { commit }: Head, since: string | null): Promise<string> =>
  git(
    dir,
    "log",
    ...["--first-parent", "-m", "--reverse", "--raw", "--no-abbrev", "-z"],
    ...["--find-renames=50%", `-l${RENAMES}`, `--format=${MARK}%at`],
    since === null ? commit : `${since}..${commit}`,
    "--",
    ".",
  );

/** The contents of blobs, by name; what the repository lacks is left out. Format: git-cat-file(1), `--batch`. */
export async function contentsOf(dir: string, blobs: readonly string[]): Promise<Map<string, Buffer>> {
  const child = spawn("git", ["-C", dir, "cat-file", "--batch"], { stdio: ["pipe", "pipe", "ignore"] });
  child.on("error", () => {}); // The answer is empty then.
  child.stdin.on("error", () => {});
  child.stdin.end(blobs.map((blob) => `${blob}\n`).join(""));
  const answer = await buffer(child.stdout);
  const found = new Map<string, Buffer>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf("\n", at);
    const [blob = "", kind = "", size = ""] = answer.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (kind === "missing") continue;
    // A copy of its own: the whole answer need not stay in memory for one text.
    if (kind === "blob") found.set(blob, Buffer.from(answer.subarray(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return found;
}
