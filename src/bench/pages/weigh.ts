import fs from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Audit } from "./audit.ts";

/** Bytes of one kind of file as a host sends them: packed as well as gzip and brotli can. */
export interface Packed {
  readonly gzip: number;
  readonly brotli: number;
}

/** What a first view of a page loads. */
export interface Weight {
  readonly html: Packed;
  readonly css: Packed;
  readonly script: Packed;
  /** Fonts are packed already. */
  readonly fonts: number;
  readonly fontFiles: readonly string[];
}

const packed = (files: readonly Buffer[]): Packed => ({
  gzip: sum(files.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
  brotli: sum(files.map((bytes) => brotliCompressSync(bytes).length)),
});
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Weighs the files of `dir` that a page asked for. */
export async function weigh(dir: string, requests: Audit["requests"]): Promise<Weight> {
  const read = (type: string) => {
    const paths = new Set(requests.filter((request) => request.type === type).map((request) => request.path));
    return Promise.all([...paths].map((file) => fs.readFile(path.join(dir, fileOf(file)))));
  };
  const fontPaths = [...new Set(requests.filter(({ type }) => type === "Font").map((font) => font.path))];
  const fonts = await read("Font");
  return {
    html: packed(await read("Document")),
    css: packed(await read("Stylesheet")),
    script: packed(await read("Script")),
    fonts: sum(fonts.map((bytes) => bytes.length)),
    fontFiles: fontPaths.map((file) => path.posix.basename(file)).sort(),
  };
}

const fileOf = (address: string): string => (address.endsWith("/") ? `${address}index.html` : address);
