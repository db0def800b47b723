import { type IndexedText, indexedText } from "./indexed-text.ts";
import { bytesOf, gunzipped, jsonOf, type Read, remembering } from "./reader.ts";
import type { ListedBundle } from "./search-list.ts";
import type { ArticleText, DocTable, FactTable } from "./tables.ts";
import { placesIn, type WordPostings, wordsIn } from "./word-file.ts";

/** A bundle that answers. All of it is read when first asked. */
export interface OpenBundle {
  readonly docs: DocTable;
  /** Of all articles, as their lengths are counted. */
  readonly averageLength: number;
  readonly facts: () => Promise<FactTable>;
  /** All words of the index that begin so; of a beginning that many have, only the first ones. */
  readonly words: (prefix: string) => Promise<readonly WordPostings[]>;
  /** The places of a word, by the order of its articles. */
  readonly places: (postings: WordPostings) => Promise<readonly Uint32Array[]>;
  readonly text: (doc: number) => Promise<IndexedText>;
}

/** A beginning such as "pe" is that of half the index: so many files of it are read. */
const MOST_CHUNKS = 4;

/** So many unpacked index files are kept; the browser has the packed ones. */
const KEPT_CHUNKS = 60;

/** Opens a bundle: reads its table of articles. Throws `UnreadableError`. */
export async function openBundle(
  read: Read,
  { name, docs: table, facts }: ListedBundle,
): Promise<OpenBundle> {
  const docs = await jsonOf<DocTable>(read, `${name}/${table}`);
  const chunk = remembering(
    async (file) => gunzipped(await bytesOf(read, `${name}/${file}.bin`)),
    KEPT_CHUNKS,
  );
  const words = remembering(async (prefix) => {
    const parts = await Promise.all(
      filesWith(docs.chunks, prefix).map(async (file) => wordsIn(await chunk(`words/${file}`), prefix)),
    );
    return parts.flat();
  }, KEPT_CHUNKS);
  const text = remembering(async (file) =>
    indexedText(await jsonOf<ArticleText>(read, `${name}/teks/${file}.json`)),
  );
  const known = remembering((file) => jsonOf<FactTable>(read, `${name}/${file}`));
  const sum = docs.lengths.reduce((total, length) => total + length, 0);
  return {
    docs,
    averageLength: sum / Math.max(1, docs.lengths.length),
    facts: () => known(facts),
    words,
    places: async ({ docs: having, places: { file, at } }) =>
      placesIn(await chunk(`places/${file}`), at, having.length),
    text: (doc) => text(docs.texts.slice(doc * docs.width, (doc + 1) * docs.width)),
  };
}

/** The files that can hold words which begin so: from the last that begins before them on. */
function filesWith(chunks: DocTable["chunks"], prefix: string): string[] {
  let first = chunks.findIndex(([from]) => from > prefix);
  if (first < 0) first = chunks.length;
  const files: string[] = [];
  for (let at = Math.max(0, first - 1); at < chunks.length && files.length < MOST_CHUNKS; at += 1) {
    const [from = "", file = ""] = chunks[at] ?? [];
    if (from > prefix && !from.startsWith(prefix)) break;
    files.push(file);
  }
  return files;
}
