import { cbor, IndexFormatError } from "./cbor.ts";

/** What Pagefind says of a whole index. */
export interface IndexMeta {
  /** Words of each page, in the order in which pages were added. */
  readonly lengths: readonly number[];
  /** The least beginning of each file's first word that sets it apart, and the file's name, in order of words. */
  readonly chunks: readonly (readonly [from: string, name: string])[];
}

const VERSION = "1.6.0";

/**
 * Reads an unpacked `*.pf_meta` (Pagefind's `pagefind/src/index/index_metadata.rs`):
 * `[version, [[hash, words, …]…], [[from, to, hash]…], …]`. Throws `IndexFormatError` for another version or form.
 */
export function indexMeta(bytes: Uint8Array): IndexMeta {
  const read = cbor(bytes);
  const parts = read.array();
  const version = read.text();
  if (version !== VERSION) throw new IndexFormatError(`version ${version} where ${VERSION} should be`);
  if (parts < 3) throw new IndexFormatError(`${parts} parts`);
  const each = <Item>(make: () => Item): Item[] =>
    Array.from({ length: read.array() }, () => {
      const fields = read.array();
      const item = make();
      for (let field = 2; field < fields; field += 1) read.skip();
      return item;
    });
  const lengths = each(() => {
    read.skip();
    return read.integer();
  });
  const chunks = Array.from({ length: read.array() }, () => {
    if (read.array() !== 3) throw new IndexFormatError("not three fields of a file");
    const from = read.text();
    read.skip();
    return [from, read.text()] as const;
  });
  return { lengths, chunks };
}
