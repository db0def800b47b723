import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "../../src/build.ts";
import type { BuildOptions, Summary } from "../../src/build-model.ts";
import { walk } from "../../src/files.ts";

/** A portal in a folder of its own, built for real. */
export interface TinyPortal {
  readonly root: string;
  readonly articles: string;
  readonly out: string;
  readonly write: (file: string, text: string | Uint8Array) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  readonly build: (options?: BuildOptions) => Promise<Summary>;
  /** The same articles built with an empty cache into another folder; gives that folder. */
  readonly buildClean: (options?: BuildOptions) => Promise<string>;
  readonly delete: () => Promise<void>;
}

export const NOW = Date.parse("2026-11-24T08:00:00+07:00");

export async function tinyPortal(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<TinyPortal> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), "warta-"));
  const articles = path.join(root, "articles");
  const out = path.join(root, "dist");
  await fs.mkdir(articles);
  let clean = 0;
  const portal: TinyPortal = {
    root,
    articles,
    out,
    async write(file, text) {
      const full = path.join(articles, file);
      await fs.mkdir(path.dirname(full), { recursive: true });
      await fs.writeFile(full, text);
    },
    remove: (file) => fs.rm(path.join(articles, file)),
    build: (options) => build({ articles, out, cache: path.join(root, "cache"), now: NOW, ...options }),
    async buildClean(options) {
      clean += 1;
      const folder = path.join(root, `clean-${clean}`);
      await build({
        articles,
        out: path.join(folder, "dist"),
        cache: path.join(folder, "cache"),
        now: NOW,
        ...options,
      });
      return path.join(folder, "dist");
    },
    // A worker of a desk or a preview may still be writing.
    delete: () => fs.rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
  for (const [file, text] of Object.entries(files)) await portal.write(file, text);
  return portal;
}

/** Every file of a folder with its bytes, as text that compares exactly. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const file of walk(folder).keys()) {
    found[file] = (await fs.readFile(path.join(folder, file))).toString("latin1");
  }
  return found;
}

/** Names of files that differ between two folders: readable when a comparison fails. */
export async function differences(a: string, b: string): Promise<string[]> {
  const [x, y] = [walk(a), walk(b)];
  const same = (file: string): boolean =>
    x.get(file)?.size === y.get(file)?.size &&
    readFileSync(path.join(a, file)).equals(readFileSync(path.join(b, file)));
  return [...new Set([...x.keys(), ...y.keys()])].filter((file) => !same(file)).sort();
}
