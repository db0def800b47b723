import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { compare } from "../../src/problems.ts";
import { type BundleFile, hashed, named } from "../../src/search/bundle-tables.ts";
import { bundles } from "../../src/search/bundles.ts";
import { indexBundles } from "../../src/search/index.ts";
import { encodeRoots } from "../../src/search/morphology/roots.ts";
import { stemmers } from "../../src/search/morphology/stemmers.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { FOLDER, LIST, type SearchList } from "../../src/search/search-list.ts";

export const ZONE = "Asia/Jakarta";
export const NOW = Date.parse("2026-11-24T08:00:00+07:00");

/** Roots that the tests' words have. */
const roots = ["tulis", "perintah", "kapal", "layar", "tahan"];
export const known = stemmers(new Set(roots));

/** A record of that day, `YYYY-MM-DD`; what is not given is plain. */
export function record(day: string, slug: string, over: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: `/koran/${day.replaceAll("-", "/")}/${slug}/`,
    title: `Judul ${slug}`,
    standfirst: null,
    paragraphs: [`Isi berita ${slug}.`],
    lang: "id",
    section: { id: "ekonomi", name: "Ekonomi" },
    authors: [],
    sources: [],
    topics: [],
    published: `${day}T09:00:00.000+07:00`,
    dateText: day,
    ...over,
  };
}

/** The files of one bundle. */
export async function indexBundle(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<readonly BundleFile[]> {
  for await (const [, files] of indexBundles([records], (given) => given, known)) return files;
  throw new Error("no bundle");
}

/** Indexes records into a folder of its own, as a build would; gives the folder and the bundles' names. */
export async function indexedFolder(
  records: readonly SearchRecord[],
): Promise<{ dist: string; names: string[] }> {
  const dist = await fs.mkdtemp(path.join(os.tmpdir(), "warta-search-"));
  const put = async (file: string, bytes: Uint8Array | string): Promise<void> => {
    const to = path.join(dist, FOLDER, file);
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.writeFile(to, bytes);
  };
  const dated = records
    .toSorted((a, b) => compare(a.url, b.url))
    .map((each) => ({ each, published: Date.parse(each.published) }));
  const listed: SearchList["bundles"][number][] = [];
  for (const { name, items } of bundles(dated, NOW, ZONE)) {
    const files = await indexBundle(items.map(({ each }) => each));
    for (const { path: file, bytes } of files) await put(`${name}/${file}`, bytes);
    const table = (kind: string): string =>
      files.find((file) => file.path.startsWith(`${kind}.`))?.path ?? "";
    listed.push({ name, docs: table("docs"), facts: table("facts"), articles: items.length, bytes: 0 });
  }
  const own = [
    named("akar", "txt", new TextEncoder().encode(encodeRoots(roots))),
    hashed("nama", { synonyms: [], filters: {} }),
  ];
  for (const file of own) await put(file.path, file.bytes);
  const [akar, nama] = own.map((file) => file.path);
  await put(LIST, JSON.stringify({ version: 3, bundles: listed, roots: akar, names: nama, spelling: [] }));
  return { dist, names: listed.map(({ name }) => name) };
}
