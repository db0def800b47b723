import type { SuggestionsFile } from "../pages/suggestions.ts";
import { FOLDER } from "../search/search-list.ts";
import type { ArticleText } from "../search/tables.ts";
import { isPage, type PortableCopy, partFor, portableHtml } from "./portable-html.ts";
import { portableUrl } from "./portable-url.ts";

/** A file of a copy. */
export interface PortableFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const SUGGESTIONS = "saran.json";
const SEARCH_PAGE = "cari/index.html";

/** What only servers, workers, feed readers and search engines ask for. */
const LEFT_OUT = [
  /(?:^|\/)(?:feed|atom)\.(?:xml|json)$/,
  /^sitemap/,
  /^(?:404\.html|_headers|_redirects|\.htaccess|alihan\.nginx\.conf|alihan\.s3\.tsv|vercel\.json|alamat-lama\/\d+\.json|edisi\.json|manifest\.webmanifest|robots\.txt|sw\.js)$/,
  // What is saved for reading offline, and the lists by which it is saved.
  /^luring\/|^indeks-cari\/.*\/files\.json$/,
  // What only others show, where they show a link.
  /^gambar\/kartu-/,
  // Scripts that need a server: the copy has its own.
  /^aset\/(?!theme\.).*\.js$/,
];

/** Whether a file of the portal, or what it says, is in a copy. */
export const isPortable = (file: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(file));

/** A file of the portal as it stands in the copy. `depths` are those at which pages stand. */
export function portableFile(
  file: string,
  content: Buffer,
  copy: PortableCopy,
  depths: Iterable<number>,
): PortableFile[] {
  if (file.endsWith(".html")) {
    const html = content.toString("utf8");
    if (isPage(html)) return [{ path: file, content: portableHtml(html, file, copy) }];
    return [...depths].map((depth) => {
      const page = `${"-/".repeat(depth)}index.html`;
      return scriptOf(partFor(file, depth), Buffer.from(portableHtml(html, page, copy)));
    });
  }
  if (file === SUGGESTIONS) return [scriptOf(file, json(suggestions(JSON.parse(content.toString()), copy)))];
  if (!file.startsWith(`${FOLDER}/`)) return [{ path: file, content }];
  if (!file.includes("/teks/")) return [scriptOf(file, content)];
  const text: ArticleText = JSON.parse(content.toString());
  // Hits stand on one page only.
  return [scriptOf(file, json({ ...text, url: portableUrl(text.url, SEARCH_PAGE, copy) }))];
}

/** A file that scripts read, as a script that leaves it to them: see `client/fetch-file.ts`. */
const scriptOf = (file: string, content: Buffer): PortableFile => ({
  path: `${file}.js`,
  content: `wartaFile="${content.toString("base64")}"`,
});

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const suggestions = (data: SuggestionsFile, copy: PortableCopy): unknown =>
  Object.fromEntries(
    Object.entries(data).map(([kind, offered]) => [
      kind,
      Array.isArray(offered)
        ? offered.map(([label, url]) => [label, portableUrl(url, SUGGESTIONS, copy)])
        : offered,
    ]),
  );
