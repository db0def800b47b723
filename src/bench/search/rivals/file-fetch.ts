import fs from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folders = new Set<string>();
let ours: typeof fetch | null = null;

/** Lets `fetch`, which in Node knows no files, answer for those below a folder. */
export function fileFetch(folder: string): void {
  folders.add(folder + path.sep);
  // Others may have put theirs before it, for other folders.
  if (globalThis.fetch === ours) return;
  const ordinary = globalThis.fetch;
  ours = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const file = url.startsWith("file:") ? fileURLToPath(url.replace(/[?#].*$/, "")) : "";
    return [...folders].some((start) => file.startsWith(start))
      ? new Response(await fs.readFile(file))
      : ordinary(input, init);
  };
  globalThis.fetch = ours;
}
