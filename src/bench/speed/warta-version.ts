import { project } from "../../project.ts";
import { version } from "../../version.ts";
import { run } from "../run.ts";

/** Warta's version and the commit that is measured; "changed" where the sources are not those of a commit. */
export async function wartaVersion(): Promise<string> {
  try {
    const git = async (...args: string[]) => (await run("git", args, { cwd: project })).stdout.trim();
    const commit = await git("rev-parse", "--short", "HEAD");
    const changed = await git("status", "--porcelain", "--", "src", "layouts", "package-lock.json");
    return `${version} (${commit}${changed === "" ? "" : ", changed"})`;
  } catch {
    return version;
  }
}
