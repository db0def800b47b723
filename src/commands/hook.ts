import { spawnSync } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { project } from "../project.ts";
import { type Command, exit, UsageError } from "./command.ts";

/** By which line a hook is known to be ours. */
const MARK = "# Warta: npm run hook";
const SCRIPT = `#!/bin/sh
${MARK}
# Berkas yang akan dikomit diperiksa dahulu. Lewati sekali saja dengan: git commit --no-verify
# Alamat artikel baru dicatat di articles/urls.lock dan ikut dikomit.
exec npm run --silent check -- --staged --fix
`;

/** `npm run hook`: git asks `check` before each commit. */
export const hook: Command = {
  name: "hook",
  summary: "Lets git check the staged articles before each commit, or no longer.",
  usage: "install|remove",
  help: {
    install: "writes the pre-commit hook of this clone; one that is not Warta's stays as it is",
    remove: "takes it away again",
  },
  options: {},
  run: async ({ positionals }) => {
    const [what] = positionals;
    if (positionals.length !== 1 || (what !== "install" && what !== "remove"))
      throw new UsageError("hook takes one word: install or remove");
    const file = hookFile();
    const there = await fs.readFile(file, "utf8").catch(() => null);
    if (there !== null && !there.includes(MARK))
      throw new UsageError(
        `${file} is another hook; add to it yourself: npm run --silent check -- --staged --fix`,
      );
    if (what === "remove") await fs.rm(file, { force: true });
    else {
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, SCRIPT, { mode: 0o755 });
      await fs.chmod(file, 0o755);
    }
    process.stdout.write(`${what === "install" ? "installed" : "removed"}: ${file}\n`);
    return exit.fine;
  },
};

/** Where git looks for the hook, `core.hooksPath` and worktrees included. */
function hookFile(): string {
  const folder = process.env["INIT_CWD"] ?? project;
  const { status, stdout } = spawnSync("git", ["-C", folder, "rev-parse", "--git-path", "hooks/pre-commit"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new UsageError(`${folder} is in no git repository`);
  return path.resolve(folder, stdout.trim());
}
