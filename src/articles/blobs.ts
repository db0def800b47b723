import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import path from "node:path";

/** Git's name of a content. Format: gitformat-pack(5), a blob object in a SHA-1 repository. */
export const blobId = (bytes: Uint8Array): string =>
  createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

/** So many files are read sooner than git has started. */
const FEW = 200;

/** Git's name of the content of a file below the articles folder, or null where it must be asked of the file. */
export type CommittedBlobs = (file: string) => string | null;

/**
 * Tells git's name of a file's content where the file is committed and unchanged: then it need not be read. Git
 * is asked once, when many files have been asked for; before, and outside a repository, the answer is null.
 */
export function committedBlobs(dir: string): CommittedBlobs {
  let known: ReadonlyMap<string, string> | undefined;
  let asked = 0;
  return (file) => {
    asked += 1;
    if (asked <= FEW) return null;
    known ??= read(dir);
    return known.get(file) ?? null;
  };
}

function read(dir: string): Map<string, string> {
  const git = (...args: string[]): string[] => {
    const { status, stdout } = spawnSync("git", ["-C", dir, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
    if (status !== 0) throw new Error("no git");
    return stdout.split("\0").filter(Boolean);
  };
  try {
    const [prefix = ""] = git("rev-parse", "--show-prefix").map((line) => line.trim());
    const blobs = new Map<string, string>();
    for (const entry of git("ls-files", "-s", "-z", ".")) {
      const [facts = "", file = ""] = entry.split("\t");
      const [mode = "", blob = "", stage = ""] = facts.split(" ");
      if (stage === "0" && mode.startsWith("100") && blob.length === 40)
        blobs.set(file.normalize("NFC"), blob);
    }
    for (const entry of git("status", "--porcelain", "-z", "--no-renames", ".")) {
      const file = path.posix.relative(prefix, entry.slice(3));
      blobs.delete(file.normalize("NFC"));
    }
    return blobs;
  } catch {
    return new Map();
  }
}
