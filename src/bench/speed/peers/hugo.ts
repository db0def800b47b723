import { run } from "../../run.ts";
import type { Peer } from "./peer.ts";

/** Hugo, as the machine has it: Debian's package `hugo`. */
export const hugo: Peer = {
  id: "hugo",
  name: "Hugo",
  slow: false,
  content: "content",
  output: "public",
  caches: ["resources"],
  async prepare(site) {
    const { stdout } = await run("hugo", ["version"], { cwd: site }).catch((cause: unknown) => {
      throw new Error("hugo is not installed (Debian: apt install hugo)", { cause });
    });
    return /v(\d\S*)/.exec(stdout)?.[1] ?? stdout.trim();
  },
  command: ["hugo", "--quiet", "--noBuildLock"],
  server: ["hugo", "server", "--noBuildLock", "--port"],
};
