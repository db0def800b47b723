import { spawnSync } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** The articles folder as the commit will have it. */
export interface StagedContent {
  /** The folder itself where it is as staged, else a copy that git made elsewhere. */
  readonly dir: string;
  readonly remove: () => Promise<void>;
}

/**
 * What git is about to commit, not what lies in the folder: half of an edit may be staged, and a picture forgotten.
 * Where the two are the same, nothing is copied. Of a copy git tells the history as of the folder itself.
 */
export async function stagedContent(dir: string): Promise<StagedContent> {
  const git = gitIn(dir);
  if (git("status", "--porcelain", "--untracked-files=all", "-z", ".").split("\0").every(isStaged))
    return { dir, remove: async () => {} };
  const root = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), "warta-staged-")));
  const files = git("ls-files", "--full-name", "-z", ".");
  // Paths of `checkout-index` are those below the folder in which git runs.
  const [top = "", prefix = ""] = git("rev-parse", "--show-toplevel", "--show-prefix").split("\n");
  gitIn(top, files)("checkout-index", "--force", "-z", "--stdin", `--prefix=${root}/`);
  const before = { GIT_DIR: process.env["GIT_DIR"], GIT_WORK_TREE: process.env["GIT_WORK_TREE"] };
  process.env["GIT_DIR"] = git("rev-parse", "--absolute-git-dir").trim();
  process.env["GIT_WORK_TREE"] = root;
  await fs.mkdir(path.join(root, prefix), { recursive: true });
  return {
    dir: path.join(root, prefix.replace(/\/$/, "")),
    remove: async () => {
      for (const [name, value] of Object.entries(before))
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      await fs.rm(root, { recursive: true, force: true });
    },
  };
}

/** Of `XY path` the second letter tells what is not staged: a space says nothing. */
const isStaged = (entry: string): boolean => entry === "" || (entry[1] === " " && entry[0] !== "?");

/** Runs git in a folder; throws with what it says where it fails. */
export const gitIn =
  (dir: string, input?: string) =>
  (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync("git", ["-C", dir, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      ...(input === undefined ? {} : { input }),
    });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`);
    return stdout;
  };
