import { contentName } from "./content-name.ts";
import type { SearchRecord } from "./record.ts";
import {
  type ArticleText,
  DAY_MS,
  type DocTable,
  type FactTable,
  type FilterColumn,
  WORDS_OF_LENGTH,
} from "./tables.ts";
import type { WordFiles } from "./word-files.ts";

/** One file of a bundle; `path` is below `indeks-cari/<bundle>/`. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const utf8 = new TextEncoder();

/** Letters of a text's name: enough of a hash to tell the few thousand texts of a bundle apart. */
const SHORTEST_NAME = 7;

/** Collects what the search reads of a bundle's articles beside the index itself; they come in the order of the index. */
export function bundleTables() {
  const texts: { readonly hash: string; readonly bytes: Uint8Array }[] = [];
  const lengths: number[] = [];
  const langs = new Set<string>();
  const minutes: number[] = [];
  const days: number[] = [];
  const columns = new Map(["bagian", "penulis", "sumber", "topik"].map((field) => [field, column()]));

  function add(record: SearchRecord, length: number): void {
    const bytes = utf8.encode(JSON.stringify(articleText(record)));
    texts.push({ hash: contentName(bytes), bytes });
    lengths.push(Math.max(1, Math.round(length / WORDS_OF_LENGTH)));
    langs.add(record.lang);
    minutes.push(Math.floor(Date.parse(record.published) / 60_000));
    // The date as written is that of the portal's zone.
    days.push(Date.parse(record.published.slice(0, 10)) / DAY_MS);
    columns.get("bagian")?.add([record.section.id]);
    columns.get("penulis")?.add(record.authors.map(({ id }) => id));
    columns.get("sumber")?.add(record.sources);
    columns.get("topik")?.add(record.topics);
  }

  /** All files of the bundle, given those of its words; `files.json` lists those to be saved, with their sizes. */
  function files({ chunks, files: index }: WordFiles): readonly BundleFile[] {
    const width = widthFor(texts.map(({ hash }) => hash));
    const names = texts.map(({ hash }) => hash.slice(0, width));
    const docs: DocTable = { langs: [...langs].sort(), lengths, width, texts: names.join(""), chunks };
    const facts: FactTable = {
      minutes,
      days,
      filters: Object.fromEntries([...columns].map(([field, made]) => [field, made.made()])),
    };
    const own = texts.map(({ bytes }, at) => ({ path: `teks/${names[at]}.json`, bytes }));
    const all = [...index, ...own, hashed("docs", docs), hashed("facts", facts)];
    const sizes = all.filter(({ path }) => isHeld(path)).map(({ path, bytes }) => [path, bytes.length]);
    return [...all, { path: "files.json", bytes: utf8.encode(JSON.stringify({ files: sizes })) }];
  }

  return { add, files };
}

/** Whether readers hold a file of a bundle for searching offline. They hold all texts, which tell where words stand. */
export const isHeld = (path: string): boolean => !path.startsWith("places/");

/** So many letters tell all hashes apart. */
function widthFor(hashes: readonly string[]): number {
  let width = SHORTEST_NAME;
  while (new Set(hashes.map((hash) => hash.slice(0, width))).size < hashes.length) width += 1;
  return width;
}

/** A file that is named by its content. */
export const named = (name: string, ending: string, bytes: Uint8Array): BundleFile => ({
  path: `${name}.${contentName(bytes).slice(0, 16)}.${ending}`,
  bytes,
});

/** A JSON file that is named by its content. */
export const hashed = (name: string, data: unknown): BundleFile =>
  named(name, "json", utf8.encode(JSON.stringify(data)));

function column() {
  const values = new Map<string, number>();
  const of: number[][] = [];
  const numberOf = (value: string): number => {
    const known = values.get(value) ?? values.size;
    values.set(value, known);
    return known;
  };
  return {
    add: (all: readonly string[]) => of.push(all.map(numberOf)),
    made: (): FilterColumn => ({ values: [...values.keys()], of }),
  };
}

const articleText = (record: SearchRecord): ArticleText => ({
  url: record.url,
  title: record.title,
  standfirst: record.standfirst,
  paragraphs: record.paragraphs,
  lang: record.lang,
  section: record.section.name,
  date: record.dateText,
  iso: record.published,
  authors: record.authors.map(({ name }) => name),
});
