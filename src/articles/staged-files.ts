import { spawnSync } from "node:child_process";

/** Article and configuration files below a folder that git is about to commit, as the folder names them. Throws outside a repository. */
export function stagedFiles(dir: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    "git",
    ["-C", dir, "diff", "--cached", "--name-only", "--relative", "-z", "--diff-filter=ACMR"],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`git does not tell what is staged: ${stderr.trim()}`);
  return stdout
    .split("\0")
    .filter((file) => /\.(?:txt|md|ya?ml)$/i.test(file))
    .map((file) => file.normalize("NFC"));
}
