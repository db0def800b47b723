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
 * Damaged, foreign or older state reads as null and is made anew; it is never believed.
 */
export function pieces(root: string, code: string): Pieces {
  const sums = new Map<string, string>();
  const fileOf = (name: string) => path.join(root, `${name}.json`);
  return {
    origin: { root, code },
    async read<Value>(name: string): Promise<Value | null> {
      const text = await readIfThere(fileOf(name));
      if (text === null) return null;
      const end = text.indexOf("\n");
      const data = text.slice(end + 1);
      const sum = hash(data);
      if (text.slice(0, end) !== `${code} ${sum}`) return null;
      sums.set(name, sum);
      return JSON.parse(data) as Value;
    },
    async write(name: string, value: unknown): Promise<void> {
      const data = JSON.stringify(value);
      const sum = hash(data);
      await writeAtomically(fileOf(name), `${code} ${sum}\n${data}`);
      sums.set(name, sum);
    },
    async remove(name: string): Promise<void> {
      await fs.rm(fileOf(name), { force: true });
      sums.delete(name);
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
