import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs/promises";
import path from "node:path";
import { exit } from "../../../src/commands/command.ts";
import { walk } from "../../../src/files.ts";
import { fastFolder } from "./fast-folder.ts";
import type { BuildAt, Builder } from "./live.ts";
import type { State } from "./state.ts";
import { variantsOf } from "./variants.ts";

const project = path.resolve(import.meta.dirname, "../../..");

/** A copy of Warta whose layouts, styles, catalogues and code may change, run by its own commands. */
export interface WartaCopy extends Builder {
  readonly change: (warta: State["warta"]) => Promise<void>;
  /** Starts a build and does not wait for it. `preload` is a module that Node loads first. */
  readonly start: (
    at: BuildAt,
    options?: { readonly preload?: string; readonly env?: Readonly<Record<string, string>> },
  ) => ChildProcess;
  readonly delete: () => Promise<void>;
}

/** Copies Warta's sources into a folder of their own; the packages are shared. */
export async function wartaCopy(): Promise<WartaCopy> {
  const root = await fastFolder("warta-copy-");
  for (const name of ["src", "layouts", "package.json", "package-lock.json"])
    await fs.cp(path.join(project, name), path.join(root, name), { recursive: true });
  await fs.symlink(path.join(project, "node_modules"), path.join(root, "node_modules"));
  const originals = path.join(root, "originals");
  for (const name of ["src", "layouts", "package-lock.json"])
    await fs.cp(path.join(root, name), path.join(originals, name), { recursive: true });
  let changed: readonly string[] = [];
  let otherNode: string | undefined;

  const start: WartaCopy["start"] = ({ articles, out, cache, now }, { preload = otherNode, env = {} } = {}) =>
    spawn(
      process.execPath,
      [
        ...(preload ? ["--import", preload] : []),
        path.join(root, "src/launch.js"),
        "build",
        ...["--articles", articles],
        ...["--out", out],
        ...["--cache", cache],
        ...["--now", new Date(now).toISOString()],
      ],
      {
        cwd: root,
        env: { ...process.env, NO_COLOR: "1", INIT_CWD: root, ...env },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );

  return {
    start,
    async change(warta) {
      for (const file of changed) await fs.copyFile(path.join(originals, file), path.join(root, file));
      const variants = await variantsOf(warta, [...walk(originals).keys()], originals);
      for (const [file, text] of variants.files) await fs.writeFile(path.join(root, file), text);
      changed = [...variants.files.keys()];
      otherNode = variants.otherNode === null ? undefined : path.join(root, "other-node.mjs");
      if (variants.otherNode !== null)
        await fs.writeFile(path.join(root, "other-node.mjs"), variants.otherNode);
    },
    async build(at) {
      const { status, text } = await ended(start(at));
      if (status === exit.fine) return "published";
      // An error other than the one that histories mean is a fault of the history, or of Warta.
      if (status === exit.content && /2026-02-30/.test(text)) return "refused";
      throw new Error(`the build ended with status ${status}:\n${text}`);
    },
    delete: () => fs.rm(root, { recursive: true, force: true }),
  };
}

/** Waits for a process; `status` is null where it was killed. */
export async function ended(child: ChildProcess): Promise<{ status: number | null; text: string }> {
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status) => resolve({ status, text }));
  });
}
