import { readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { isMissing, writeAtomically } from "./files.ts";
import { hash } from "./pages/fingerprint.ts";

/** A value with the bytes that follow it. */
export interface Opened<Value> {
  readonly value: Value;
  readonly tail: Buffer;
}

/** Named JSON values that a build remembers. */
export interface Pieces {
  /** With what another thread opens the same state; null where nothing is remembered. */
  readonly origin: { readonly root: string; readonly code: string } | null;
  readonly read: <Value>(name: string) => Promise<Value | null>;
  /** With `tail`, bytes follow, which no checksum covers: the value tells how to check each part that is used. */
  readonly write: (name: string, value: unknown, tail?: readonly Uint8Array[]) => Promise<void>;
  /** A value that was written with a tail. */
  readonly open: <Value>(name: string) => Promise<Opened<Value> | null>;
  readonly remove: (name: string) => Promise<void>;
  /** Names of all pieces below a folder. */
  readonly list: (folder: string) => Promise<string[]>;
  /** Stands for the content of all pieces of a folder that were read or written, by this process where it has a memory. */
  readonly digest: (folder: string) => string;
}

/** What a process knows of state that it has read or written, by file. */
export type Memory = Map<string, { readonly code: string; readonly sum: string; readonly value: unknown }>;

/** State that remembers nothing: for looking without writing. */
export const nowhere: Pieces = {
  origin: null,
  read: async () => null,
  open: async () => null,
  write: async () => {},
  remove: async () => {},
  list: async () => [],
  digest: () => "",
};

/**
 * State in `.cache/`: one JSON value a file, under a first line with hashes of the code and of its name, and a checksum
 * of the second.
 * Damaged, foreign or older state reads as null and is made anew; it is never believed. A process that builds
 * again and again gives a `memory`, so that it reads its own state once.
 */
export function pieces(root: string, code: string, memory?: Memory): Pieces {
  const sums = new Map<string, string>();
  const fileOf = (name: string) => path.join(root, `${name}.json`);
  const nameOf = (file: string) =>
    path.relative(root, file).replaceAll(path.sep, "/").slice(0, -".json".length);
  // A piece that stands in the place of another is foreign too, however whole it is.
  const headOf = (name: string) => `${code} ${hash(name)}`;
  return {
    origin: { root, code },
    async read<Value>(name: string): Promise<Value | null> {
      const held = memory?.get(fileOf(name));
      if (held?.code === code) {
        sums.set(name, held.sum);
        return held.value as Value;
      }
      const found = parts(fileOf(name), headOf(name));
      if (!found || found.tail.length > 0) return null;
      const { sum, data } = found;
      sums.set(name, sum);
      const value = JSON.parse(data.toString()) as Value;
      memory?.set(fileOf(name), { code, sum, value });
      return value;
    },
    async open<Value>(name: string): Promise<Opened<Value> | null> {
      const found = parts(fileOf(name), headOf(name));
      return found && { value: JSON.parse(found.data.toString()) as Value, tail: found.tail };
    },
    async write(name: string, value: unknown, tail?: readonly Uint8Array[]): Promise<void> {
      const data = Buffer.from(JSON.stringify(value));
      const sum = hash(data);
      const head = Buffer.from(`${headOf(name)} ${sum}\n`);
      await writeAtomically(fileOf(name), Buffer.concat([head, data, ...(tail ? [NEW_LINE, ...tail] : [])]));
      if (tail) return;
      sums.set(name, sum);
      memory?.set(fileOf(name), { code, sum, value });
    },
    async remove(name: string): Promise<void> {
      await fs.rm(fileOf(name), { force: true });
      sums.delete(name);
      memory?.delete(fileOf(name));
    },
    digest(folder: string): string {
      const within = path.join(root, folder) + path.sep;
      for (const [file, held] of memory ?? [])
        if (file.startsWith(within) && held.code === code) sums.set(nameOf(file), held.sum);
      const known = [...sums].filter(([name]) => name.startsWith(`${folder}/`)).sort();
      return hash(known.join("\n"));
    },
    async list(folder: string): Promise<string[]> {
      const names = await fs.readdir(path.join(root, folder)).catch(() => []);
      return names.filter((name) => name.endsWith(".json")).map((name) => `${folder}/${name.slice(0, -5)}`);
    },
  };
}

const NEW_LINE = Buffer.from("\n");

/** A file's second line and what follows it, where the first has the `head` and it is whole; else null. */
function parts(file: string, head: string): { sum: string; data: Buffer; tail: Buffer } | null {
  const bytes = bytesOf(file);
  const start = bytes ? bytes.indexOf(NEW_LINE) + 1 : 0;
  if (!bytes || start === 0) return null;
  const next = bytes.indexOf(NEW_LINE, start);
  const end = next < 0 ? bytes.length : next;
  const data = bytes.subarray(start, end);
  const sum = hash(data);
  if (bytes.toString("utf8", 0, start) !== `${head} ${sum}\n`) return null;
  return { sum, data, tail: bytes.subarray(end + 1) };
}

/** Read at once: a promise would read it in pieces, and decode them one by one. */
function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
