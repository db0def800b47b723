import fs from "node:fs/promises";
import path from "node:path";
import { readIfThere, writeAtomically } from "./files.ts";
import { hash } from "./pages/fingerprint.ts";

/** Named JSON values that a build remembers. */
export interface Pieces {
  /** With what another thread opens the same state; null where nothing is remembered. */
  readonly origin: { readonly root: string; readonly code: string } | null;
  readonly read: <Value>(name: string) => Promise<Value | null>;
  readonly write: (name: string, value: unknown) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Names of all pieces below a folder. */
  readonly list: (folder: string) => Promise<string[]>;
  /** Stands for the content of all pieces of a folder that were read or written. */
  readonly digest: (folder: string) => string;
}

/** What a process knows of state that it has read or written, by file. */
export type Memory = Map<string, { readonly code: string; readonly sum: string; readonly value: unknown }>;

/** State that remembers nothing: for looking without writing. */
export const nowhere: Pieces = {
  origin: null,
  read: async () => null,
  write: async () => {},
  remove: async () => {},
  list: async () => [],
  digest: () => "",
};

/**
 * State in `.cache/`: one JSON value a file, under a first line that holds the code's hash and a checksum.
 * Damaged, foreign or older state reads as null and is made anew; it is never believed. A process that builds
 * again and again gives a `memory`, so that it reads its own state once.
 */
export function pieces(root: string, code: string, memory?: Memory): Pieces {
  const sums = new Map<string, string>();
  const fileOf = (name: string) => path.join(root, `${name}.json`);
  return {
    origin: { root, code },
    async read<Value>(name: string): Promise<Value | null> {
      const held = memory?.get(fileOf(name));
      if (held?.code === code) {
        sums.set(name, held.sum);
        return held.value as Value;
      }
      const text = await readIfThere(fileOf(name));
      if (text === null) return null;
      const end = text.indexOf("\n");
      const data = text.slice(end + 1);
      const sum = hash(data);
      if (text.slice(0, end) !== `${code} ${sum}`) return null;
      sums.set(name, sum);
      const value = JSON.parse(data) as Value;
      memory?.set(fileOf(name), { code, sum, value });
      return value;
    },
    async write(name: string, value: unknown): Promise<void> {
      const data = JSON.stringify(value);
      const sum = hash(data);
      await writeAtomically(fileOf(name), `${code} ${sum}\n${data}`);
      sums.set(name, sum);
      memory?.set(fileOf(name), { code, sum, value });
    },
    async remove(name: string): Promise<void> {
      await fs.rm(fileOf(name), { force: true });
      sums.delete(name);
      memory?.delete(fileOf(name));
    },
    digest(folder: string): string {
      const known = [...sums].filter(([name]) => name.startsWith(`${folder}/`)).sort();
      return hash(known.join("\n"));
    },
    async list(folder: string): Promise<string[]> {
      const names = await fs.readdir(path.join(root, folder)).catch(() => []);
      return names.filter((name) => name.endsWith(".json")).map((name) => `${folder}/${name.slice(0, -5)}`);
    },
  };
}
