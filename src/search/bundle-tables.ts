import { createHash } from "node:crypto";
import type { SearchRecord } from "./record.ts";
import { type ArticleText, DAY_MS, type DocTable, type FactTable, type FilterColumn } from "./tables.ts";

/** One file of a bundle; `path` is below `indeks-cari/<bundle>/`. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const utf8 = new TextEncoder();

/** Enough of a hash to tell the few thousand texts of a bundle apart; a name that is taken gets longer. */
const SHORTEST_NAME = 8;

/** Name of a content for files, in small letters: some hosts do not tell them from capitals. */
const nameOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Collects what the search reads of a bundle's articles beside the index itself; they come in the order of the index. */
export function bundleTables() {
  const texts = new Map<string, BundleFile>();
  const names: string[] = [];
  const lengths: number[] = [];
  const langs = new Set<string>();
  const minutes: number[] = [];
  const days: number[] = [];
  const columns = new Map(["bagian", "penulis", "sumber", "topik"].map((field) => [field, column()]));

  function add(record: SearchRecord, length: number): void {
    const bytes = utf8.encode(JSON.stringify(articleText(record)));
    const whole = nameOf(bytes);
    let name = whole.slice(0, SHORTEST_NAME);
    while (texts.has(name)) name = whole.slice(0, name.length + 1);
    texts.set(name, { path: `teks/${name}.json`, bytes });
    names.push(name);
    lengths.push(length);
    langs.add(record.lang);
    minutes.push(Math.floor(Date.parse(record.published) / 60_000));
    // The date as written is that of the portal's zone.
    days.push(Date.parse(record.published.slice(0, 10)) / DAY_MS);
    columns.get("bagian")?.add([record.section.id]);
    columns.get("penulis")?.add(record.authors.map(({ id }) => id));
    columns.get("sumber")?.add(record.sources);
    columns.get("topik")?.add(record.topics);
  }

  /** The files of the bundle without Pagefind's, by path; `files.json` lists all of them with their sizes. */
  function files(chunks: DocTable["chunks"], index: readonly BundleFile[]): readonly BundleFile[] {
    const docs: DocTable = { langs: [...langs].sort(), lengths, texts: names, chunks };
    const facts: FactTable = {
      minutes,
      days,
      filters: Object.fromEntries([...columns].map(([field, made]) => [field, made.made()])),
    };
    const all = [...index, ...texts.values(), hashed("docs", docs), hashed("facts", facts)];
    const sizes = all.map(({ path, bytes }) => [path, bytes.length]);
    return [...all, { path: "files.json", bytes: utf8.encode(JSON.stringify({ files: sizes })) }];
  }

  return { add, files };
}

/** A file that is named by its content. */
export const named = (name: string, ending: string, bytes: Uint8Array): BundleFile => ({
  path: `${name}.${nameOf(bytes).slice(0, 16)}.${ending}`,
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
