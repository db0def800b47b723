import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

/** When the files of an articles folder were added, from git. */
export interface History {
  /** Author dates in milliseconds, by path below the articles folder (NFC). */
  readonly dates: ReadonlyMap<string, number>;
  /** The clone lacks older commits: dates may be missing or too late. */
  readonly shallow: boolean;
}

const git = promisify(execFile);
const BUFFER = 1 << 30;
/** Opens each commit in the log; no path of an article begins so. */
const MARK = "commit:";
const MARK_AHEAD = /(?=commit:\d+\n?$)/;

/** One pass over git's history, renames followed. Null without git or outside a repository. */
export async function additionDates(articlesDir: string): Promise<History | null> {
  const run = async (...args: string[]): Promise<string> =>
    (await git("git", ["-C", articlesDir, "-c", "core.quotePath=false", ...args], { maxBuffer: BUFFER }))
      .stdout;
  try {
    const [shallow = "", prefix = ""] = (
      await run("rev-parse", "--is-shallow-repository", "--show-prefix")
    ).split("\n");
    const log = await run(
      "log",
      "--reverse",
      "--no-merges",
      "--diff-filter=ARD",
      "--find-renames=50%",
      "-l0",
      "--name-status",
      "-z",
      `--format=${MARK}%at`,
    );
    return { dates: replay(log, prefix), shallow: shallow === "true" };
  } catch {
    return null;
  }
}

/** Oldest commit first: a file added gets its commit's date, a renamed one keeps it. Format: git-log(1), `-z --name-status`. */
function replay(log: string, prefix: string): Map<string, number> {
  const dates = new Map<string, number>();
  const words = log.split("\0").flatMap((word) => word.split(MARK_AHEAD));
  let when = 0;
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? "").replace(/^\n/, "");
    if (word.startsWith(MARK)) when = Number(word.slice(MARK.length)) * 1000;
    else if (/^R\d*$/.test(word)) {
      const before = words[++at] ?? "";
      const after = words[++at] ?? "";
      dates.set(after, dates.get(before) ?? when);
      dates.delete(before);
    } else if (word === "A") dates.set(words[++at] ?? "", when);
    else if (word === "D") dates.delete(words[++at] ?? "");
  }
  const below = [...dates].filter(([file]) => file.startsWith(prefix));
  return new Map(below.map(([file, date]) => [path.posix.relative(prefix, file).normalize("NFC"), date]));
}

/** Asks git once, and only when the first file needs it. */
export function lazyHistory(articlesDir: string): () => Promise<History | null> {
  let asked: Promise<History | null> | undefined;
  return () => (asked ??= additionDates(articlesDir));
}
