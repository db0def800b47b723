import fs from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { walk } from "../../../src/files.ts";
import type { Mischief } from "./edit.ts";

/** Longer than the coarsest clock of a file system in use: no damage looks as old as what it damages. */
const TICK_MS = 12;

/** The folders that a build keeps, and copies of them after each build so far, oldest first. */
export interface Kept {
  readonly out: string;
  readonly cache: string;
  readonly past: readonly { readonly out: string; readonly cache: string }[];
}

/** Harms cache or output as crashes, restored caches and people do. */
export async function harm(mischief: Mischief, kept: Kept): Promise<void> {
  await sleep(TICK_MS);
  await harms[mischief.kind](kept, mischief);
}

type Harm = (kept: Kept, numbers: { readonly which: number; readonly value: number }) => Promise<unknown>;

const toCache =
  (act: (file: string, value: number) => Promise<unknown>): Harm =>
  ({ cache }, { which, value }) =>
    one(cache, which, (file) => act(file, value));

const toPage =
  (act: (file: string, value: number) => Promise<unknown>): Harm =>
  ({ out }, { which, value }) =>
    one(out, which, (file) => act(file, value));

const restored =
  (what: "out" | "cache"): Harm =>
  async (kept, { which, value }) => {
    const before = kept.past[which % kept.past.length];
    if (before) await replace(kept[what], before[what], value % 2 === 0);
  };

const harms: Readonly<Record<Mischief["kind"], Harm>> = {
  "flip a byte of the cache": toCache(flip),
  "cut a cache file": toCache(cut),
  "empty a cache file": toCache((file) => fs.writeFile(file, "")),
  "foreign cache file": toCache((file) => fs.writeFile(file, '{"version":3,"files":[]}')),
  "delete a cache file": toCache((file) => fs.rm(file)),
  "cache of an earlier commit": restored("cache"),
  async "one cache file of an earlier commit"({ cache, past }, { which, value }) {
    const before = past[which % past.length];
    if (!before) return;
    await one(before.cache, value, async (file) => {
      const target = path.join(cache, path.relative(before.cache, file));
      await fs.mkdir(path.dirname(target), { recursive: true });
      await fs.copyFile(file, target);
    });
  },
  "one cache file in the place of another": (kept, { which, value }) =>
    one(kept.cache, which, (file) =>
      one(kept.cache, value, async (other) => fs.writeFile(other, await fs.readFile(file))),
    ),
  "no cache": ({ cache }) => fs.rm(cache, { recursive: true, force: true }),
  "delete a page": toPage((file) => fs.rm(file)),
  async "delete half the output"({ out }, { value }) {
    for (const [index, file] of [...walk(out).keys()].entries())
      if ((index + value) % 2) await fs.rm(path.join(out, file));
  },
  "edit a page": toPage((file, value) => (value % 2 ? flip(file, value) : fs.appendFile(file, "sisipan"))),
  async "add a file to the output"({ out }, { value }) {
    await fs.mkdir(path.join(out, "asing"), { recursive: true });
    await fs.writeFile(path.join(out, `asing/${value}.html`), "asing");
  },
  "output of an earlier commit": restored("out"),
  "no output": ({ out }) => fs.rm(out, { recursive: true, force: true }),
};

/** Does something to one of the files below a folder, if there is any. */
async function one(folder: string, which: number, act: (file: string) => Promise<unknown>): Promise<void> {
  const files = [...walk(folder).keys()];
  const file = files[which % files.length];
  if (file) await act(path.join(folder, file));
}

async function flip(file: string, at: number): Promise<void> {
  const bytes = await fs.readFile(file);
  if (bytes.length === 0) return;
  const place = at % bytes.length;
  bytes[place] = (bytes[place] ?? 0) ^ (1 << (at % 8));
  await fs.writeFile(file, bytes);
}

async function cut(file: string, at: number): Promise<void> {
  await fs.truncate(file, at % Math.max((await fs.stat(file)).size, 1));
}

/** With the times of the files, as archives keep them, or without. */
async function replace(folder: string, by: string, preserveTimestamps: boolean): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true });
  await fs.cp(by, folder, { recursive: true, preserveTimestamps });
}
