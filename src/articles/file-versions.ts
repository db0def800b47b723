import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/** A committed version of a file. */
export interface FileVersion {
  readonly commit: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const run = promisify(execFile);
const BUFFER = 1 << 30;
const MARK = "commit:";

/** The committed versions of a file, newest first, renames followed. None without git, or outside a repository. */
export async function fileVersions(file: string): Promise<FileVersion[]> {
  const folder = path.dirname(file);
  const git = async (...args: string[]): Promise<Buffer> =>
    (await run("git", ["-C", folder, ...args], { maxBuffer: BUFFER, encoding: "buffer" })).stdout;
  try {
    const log = await git(
      "log",
      "--follow",
      "--diff-filter=AMR",
      "--name-only",
      "-z",
      `--format=${MARK}%H`,
      "--",
      path.basename(file),
    );
    // `commit:HASH`, a NUL, a line feed, the path, a NUL. Format: git-log(1), `-z --name-only`.
    const words = log.toString("utf8").split("\0");
    return words.flatMap((word, at) => {
      const mark = word.replace(/^\n/, "");
      const name = (words[at + 1] ?? "").replace(/^\n/, "");
      if (!mark.startsWith(MARK) || name === "") return [];
      const commit = mark.slice(MARK.length);
      return [{ commit, bytes: () => git("cat-file", "blob", `${commit}:${name}`) }];
    });
  } catch {
    return [];
  }
}
