import { spawn } from "node:child_process";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { exit } from "../../../src/commands/command.ts";
import { walk } from "../../../src/files.ts";
import type { Builder } from "./live.ts";
import type { State } from "./state.ts";
import { variantsOf } from "./variants.ts";

const project = path.resolve(import.meta.dirname, "../../..");

/** A copy of Warta whose layouts, styles, catalogues and code may change, run by its own commands. */
export interface WartaCopy extends Builder {
  readonly root: string;
  readonly delete: () => Promise<void>;
}

/** Copies Warta's sources into a folder of their own; the packages are shared. */
export async function wartaCopy(): Promise<WartaCopy> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-copy-"));
  for (const name of ["src", "layouts", "package.json", "package-lock.json"])
    await fs.cp(path.join(project, name), path.join(root, name), { recursive: true });
  await fs.symlink(path.join(project, "node_modules"), path.join(root, "node_modules"));
  const originals = [...(await walk(root)).keys()].filter((file) => !file.startsWith("node_modules"));
  let changed: readonly string[] = [];
  let preload: string | null = null;

  async function change(warta: State["warta"]): Promise<void> {
    for (const file of changed) await fs.copyFile(path.join(project, file), path.join(root, file));
    const { files, otherNode } = await variantsOf(warta, originals, project);
    for (const [file, text] of files) await fs.writeFile(path.join(root, file), text);
    changed = [...files.keys()];
    preload = otherNode && path.join(root, "other-node.mjs");
    if (preload && otherNode) await fs.writeFile(preload, otherNode);
  }

  return {
    root,
    change,
    async build({ articles, out, cache, now }) {
      const args = [
        "--articles",
        articles,
        "--out",
        out,
        "--cache",
        cache,
        "--now",
        new Date(now).toISOString(),
      ];
      const { status, text } = await run(root, ["build", ...args], preload);
      if (status === exit.fine) return "published";
      if (status === exit.content || status === exit.usage) {
        // An error other than the one that the history means is a fault of the history.
        if (/bad-date|2026-02-30/.test(text)) return "refused";
      }
      throw new Error(`the build ended with status ${status}:\n${text}`);
    },
    delete: () => fs.rm(root, { recursive: true, force: true }),
  };
}

function run(
  cwd: string,
  args: readonly string[],
  preload: string | null,
): Promise<{ status: number | null; text: string }> {
  const child = spawn(
    process.execPath,
    [...(preload ? ["--import", preload] : []), path.join(cwd, "src/launch.js"), ...args],
    { cwd, env: { ...process.env, NO_COLOR: "1", INIT_CWD: cwd }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status, text }));
  });
}
