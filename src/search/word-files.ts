import { gzipSync } from "node:zlib";
import { compare } from "../problems.ts";
import type { BundleFile } from "./bundle-tables.ts";
import { contentName } from "./content-name.ts";
import { type PagefindWord, wordsIn as pagefindWords, unpacked } from "./index-chunk.ts";
import type { DocTable } from "./tables.ts";
import { type Run, writePlaces, writeWords } from "./word-file.ts";

/** So many articles of words are in one file: some 3 kB, of which a query reads one for each word and bundle. */
const ARTICLES = 3000;
/** So many places in one file, which only phrases read. */
const PLACES = 3000;

/** Letters of a file's name; a name that is taken gets longer. */
const SHORTEST_NAME = 8;

export interface WordFiles {
  /** Which words are in which file. */
  readonly chunks: DocTable["chunks"];
  readonly files: readonly BundleFile[];
}

interface Word {
  readonly word: string;
  readonly docs: Uint32Array;
  readonly weights: Float32Array;
  readonly places: readonly Uint32Array[];
}

/**
 * Makes of Pagefind's index files ours, in which places are apart: most queries need none. The bytes are
 * the same for the same words.
 */
export async function wordFiles(chunks: readonly BundleFile[]): Promise<WordFiles> {
  const words: Word[] = [];
  for (const { bytes } of chunks) words.push(...pagefindWords(await unpacked(bytes), "").map(inWhole));
  words.sort((a, b) => compare(a.word, b.word));
  const files = new Map<string, BundleFile>();
  const named = (folder: string, content: Uint8Array): string => {
    const bytes = gzipSync(content, { level: 9 });
    const whole = contentName(bytes);
    let name = whole.slice(0, SHORTEST_NAME);
    while (files.has(`${folder}/${name}.bin`)) name = whole.slice(0, name.length + 1);
    const path = `${folder}/${name}.bin`;
    files.set(path, { path, bytes });
    return name;
  };
  const listed: [from: string, name: string][] = [];
  let last = "";
  for (const group of cut(words, ({ docs }) => docs.length, ARTICLES)) {
    const runs = cut(group, ({ places }) => places.reduce((sum, { length }) => sum + length, 0), PLACES).map(
      (run): Run => ({
        words: run.length,
        file: named("places", writePlaces(run.map(({ places }) => places))),
      }),
    );
    listed.push([beginning(group[0]?.word ?? "", last), named("words", writeWords(group, runs))]);
    last = group.at(-1)?.word ?? "";
  }
  return { chunks: listed, files: [...files.values()].sort((a, b) => compare(a.path, b.path)) };
}

/** Pagefind's places of a word, by article. */
const inWhole = ({ word, docs, weights, starts, places }: PagefindWord): Word => ({
  word,
  docs,
  weights,
  places: Array.from(docs, (_, at) => places.subarray(starts[at], starts[at + 1])),
});

/** Groups of items in order, each closed once it holds enough. */
function cut<Item>(items: readonly Item[], sizeOf: (item: Item) => number, enough: number): Item[][] {
  const groups: Item[][] = [];
  let size = enough;
  for (const item of items) {
    if (size >= enough) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(item);
    size += sizeOf(item);
  }
  return groups;
}

/** The least beginning of a word that is above the word before. */
function beginning(word: string, before: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
}
