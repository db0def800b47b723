import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { walk } from "../../src/files.ts";

/** The names of all files of a built portal, with `/`, in order. */
export const filesOf = async (out: string): Promise<string[]> => [...(await walk(out)).keys()];

export const read = (out: string, file: string): string => readFileSync(path.join(out, file), "utf8");

/** An HTML file of a built portal. `url` is its path below the base path: `/2026/11/24/slug/`. */
export interface HtmlFile {
  readonly file: string;
  readonly url: string;
  readonly html: string;
}

/** All HTML files: pages, redirects and fragments. */
export async function htmlFiles(out: string): Promise<HtmlFile[]> {
  const names = (await filesOf(out)).filter((file) => file.endsWith(".html"));
  return names.map((file) => ({
    file,
    url: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    html: read(out, file),
  }));
}

/** Whether it is a whole document rather than a fragment. */
export const isDocument = ({ html }: HtmlFile): boolean => /^<!doctype html>/i.test(html);

/** Whether it only sends the reader on. */
export const isRedirect = ({ html }: HtmlFile): boolean => /http-equiv="refresh"/i.test(html);

/** The pages that readers read: whole documents that do not only send them on. */
export const readable = async (out: string): Promise<HtmlFile[]> =>
  (await htmlFiles(out)).filter((page) => isDocument(page) && !isRedirect(page));

/** A file's text with any compression undone: Pagefind's pieces are gzip with a mark before the JSON. */
export function decompressed(out: string, file: string): string {
  const bytes = readFileSync(path.join(out, file));
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString("utf8");
}
