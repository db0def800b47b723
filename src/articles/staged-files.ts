import { gitIn } from "./staged-content.ts";
import { LOCK } from "./urls-lock.ts";

const READ = /\.(?:txt|md|ya?ml)$/i;

/**
 * Article and configuration files below a folder that git is about to commit, as the folder names them; with them all
 * of the lock where a file goes or moves, since an address may go with it. Throws outside a repository.
 */
export function stagedFiles(dir: string): string[] {
  const names = (filter: string, ...more: string[]): string[] => {
    const args = ["diff", "--cached", "--name-only", "--relative", "-z", `--diff-filter=${filter}`];
    try {
      return gitIn(dir)(...args, ...more)
        .split("\0")
        .filter(Boolean);
    } catch (error) {
      throw new Error(`git does not tell what is staged: ${error instanceof Error ? error.message : error}`);
    }
  };
  const files = names("ACMR").filter((file) => READ.test(file));
  const gone = names("D", "--no-renames").filter((file) => READ.test(file));
  const lock = gone.length > 0 ? gitIn(dir)("ls-files", "-z", "--", LOCK).split("\0").filter(Boolean) : [];
  return [...new Set([...files, ...lock])].map((file) => file.normalize("NFC"));
}
