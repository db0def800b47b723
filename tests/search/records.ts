import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { compare } from "../../src/problems.ts";
import { FOLDER, LIST } from "../../src/search/bundle-list.ts";
import { bundles } from "../../src/search/bundles.ts";
import { type BundleFile, indexBundles } from "../../src/search/index.ts";
import type { SearchRecord } from "../../src/search/record.ts";

export const ZONE = "Asia/Jakarta";
export const NOW = Date.parse("2026-11-24T08:00:00+07:00");

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
    year: Number(day.slice(0, 4)),
    published: `${day}T09:00:00.000+07:00`,
    dateText: day,
    image: null,
    ...over,
  };
}

/** The files of one bundle. */
export async function indexBundle(
  records: AsyncIterable<SearchRecord> | Iterable<SearchRecord>,
): Promise<readonly BundleFile[]> {
  for await (const [, files] of indexBundles([records], (given) => given)) return files;
  throw new Error("no bundle");
}

/** Indexes records into a folder of its own, as a build would; gives the folder and the bundles' names. */
export async function indexedFolder(
  records: readonly SearchRecord[],
): Promise<{ dist: string; names: string[] }> {
  const dist = await fs.mkdtemp(path.join(os.tmpdir(), "warta-search-"));
  const dated = records
    .toSorted((a, b) => compare(a.url, b.url))
    .map((each) => ({ each, published: Date.parse(each.published) }));
  const made = bundles(dated, NOW, ZONE);
  for (const bundle of made) {
    for (const file of await indexBundle(bundle.items.map(({ each }) => each))) {
      const to = path.join(dist, FOLDER, bundle.name, file.path);
      await fs.mkdir(path.dirname(to), { recursive: true });
      await fs.writeFile(to, file.bytes);
    }
  }
  const names = made.map(({ name }) => name);
  await fs.mkdir(path.join(dist, FOLDER), { recursive: true });
  await fs.writeFile(path.join(dist, LIST), JSON.stringify({ version: 1, bundles: names }));
  return { dist, names };
}
