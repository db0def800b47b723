import fs from "node:fs/promises";
import path from "node:path";
import { readIfThere, writeAtomically } from "./files.ts";
import { hash } from "./pages/fingerprint.ts";

/**
 * State in `.cache/`: one JSON value a file, under a first line that holds the code's hash and a checksum.
 * Damaged, foreign or older state reads as null and is made anew; it is never believed.
 */
export function pieces(root: string, code: string) {
  const sums = new Map<string, string>();
  const fileOf = (name: string) => path.join(root, `${name}.json`);
  return {
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
    /** Stands for the content of all pieces of a folder that were read or written. */
    digest(folder: string): string {
      const known = [...sums].filter(([name]) => name.startsWith(`${folder}/`)).sort();
      return hash(known.join("\n"));
    },
    /** Names of all pieces below a folder. */
    async list(folder: string): Promise<string[]> {
      const names = await fs.readdir(path.join(root, folder)).catch(() => []);
      return names.filter((name) => name.endsWith(".json")).map((name) => `${folder}/${name.slice(0, -5)}`);
    },
  };
}
export type Pieces = ReturnType<typeof pieces>;
