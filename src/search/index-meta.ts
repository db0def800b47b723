import { cbor, IndexFormatError } from "./cbor.ts";

const VERSION = "1.6.0";

/**
 * The number of words of each page, in the order in which pages were added, of an unpacked `*.pf_meta` (Pagefind's
 * `pagefind/src/index/index_metadata.rs`): `[version, [[hash, words, …]…], …]`. Throws `IndexFormatError` for another
 * version or form.
 */
export function lengthsIn(bytes: Uint8Array): number[] {
  const read = cbor(bytes);
  const parts = read.array();
  const version = read.text();
  if (version !== VERSION) throw new IndexFormatError(`version ${version} where ${VERSION} should be`);
  if (parts < 2) throw new IndexFormatError(`${parts} parts`);
  return Array.from({ length: read.array() }, () => {
    const fields = read.array();
    read.skip();
    const length = read.integer();
    for (let field = 2; field < fields; field += 1) read.skip();
    return length;
  });
}
