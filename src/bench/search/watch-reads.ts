import fs from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Files that were asked for, and their bytes as a server that compresses sends them. */
export interface Reading {
  readonly requests: number;
  readonly bytes: number;
}

/** What a server packs; Pagefind's pieces, and ours, are gzip already. */
const TEXT = /\.(?:js|json|css|html|txt)$/;

/** Bytes of a file on its way to a reader. */
export const transferred = (name: string, content: Uint8Array): number =>
  TEXT.test(name) ? Math.min(content.length, gzipSync(content).length) : content.length;

/**
 * Counts the files below a folder that are read through `fs.readFile`, each once, as a browser keeps them. `taken`
 * gives what was read since it was last asked.
 */
export function watchReads(folder: string): { readonly taken: () => Reading; readonly stop: () => void } {
  const ordinary = fs.readFile;
  const seen = new Set<string>();
  let [requests, bytes] = [0, 0];
  const watched = async (...args: Parameters<typeof fs.readFile>) => {
    const content = await ordinary(...args);
    const [file] = args;
    const name = file instanceof URL ? file.pathname : String(file);
    if (name.startsWith(folder + path.sep) && !seen.has(name)) {
      seen.add(name);
      requests += 1;
      bytes += transferred(name, Buffer.from(content));
    }
    return content;
  };
  fs.readFile = watched as typeof fs.readFile;
  return {
    taken() {
      const taken = { requests, bytes };
      [requests, bytes] = [0, 0];
      return taken;
    },
    stop() {
      fs.readFile = ordinary;
    },
  };
}
