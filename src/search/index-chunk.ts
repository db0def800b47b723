import { type Cbor, cbor, IndexFormatError } from "./cbor.ts";
import { gunzipped } from "./reader.ts";

/** All places of a word of Pagefind's index, flat: those of the n-th article are `places` from `starts[n]` to `starts[n + 1]`. */
export interface PagefindWord {
  readonly word: string;
  /** Numbers of articles, ascending. */
  readonly docs: Uint32Array;
  /** Sum of the weights of the word's places, by article. */
  readonly weights: Float32Array;
  readonly starts: Uint32Array;
  /** Ascending in each article. */
  readonly places: Uint32Array;
}

const MAGIC = "pagefind_dcd";
const utf8 = new TextDecoder();

/** Unpacks one of Pagefind's files. Throws `IndexFormatError` where it does not begin as Pagefind's do. */
export async function unpacked(file: Uint8Array): Promise<Uint8Array> {
  const bytes = await gunzipped(file);
  if (utf8.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new IndexFormatError("not of Pagefind");
  return bytes.subarray(MAGIC.length);
}

/**
 * The words of an unpacked index file that begin so, in order, with their places. The format is Pagefind's
 * (its `pagefind/src/index/index_words.rs`), in CBOR (RFC 8949): `[[[word, [[page, [loc…], [metaLoc…]]…], variants]…]]`,
 * page numbers as differences, places as differences within a weight, which a negative `loc` changes: -2 - loc is
 * about 24 times the new one.
 */
export function wordsIn(chunk: Uint8Array, prefix: string): PagefindWord[] {
  const read = cbor(chunk);
  read.array();
  const found: PagefindWord[] = [];
  for (let words = read.array(); words > 0; words -= 1) {
    read.array();
    const word = read.text();
    if (word.startsWith(prefix)) found.push(postings(read, word));
    else read.skip();
    read.skip();
    if (word > prefix && !word.startsWith(prefix)) break;
  }
  return found;
}

function postings(read: Cbor, word: string): PagefindWord {
  const count = read.array();
  const docs = new Uint32Array(count);
  const weights = new Float32Array(count);
  const starts = new Uint32Array(count + 1);
  const places: number[] = [];
  let doc = 0;
  for (let at = 0; at < count; at += 1) {
    read.array();
    doc += read.integer();
    docs[at] = doc;
    const from = places.length;
    let weight = 1;
    let place = 0;
    for (let locs = read.array(); locs > 0; locs -= 1) {
      const loc = read.integer();
      if (loc < 0) {
        weight = (-loc - 2) / 24;
        place = 0;
      } else {
        place += loc;
        places.push(place);
        weights[at] = (weights[at] ?? 0) + weight;
      }
    }
    starts[at + 1] = places.length;
    // Each weight has places of its own, from the start.
    if (places.length - from > 1) places.push(...places.splice(from).sort((a, b) => a - b));
    read.skip();
  }
  return { word, docs, weights, starts, places: Uint32Array.from(places) };
}
