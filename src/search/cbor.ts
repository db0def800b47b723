/** Thrown where a file is not what Pagefind 1.6 writes. */
export class IndexFormatError extends Error {
  override name = "IndexFormatError";
}

const utf8 = new TextDecoder();

export type Cbor = ReturnType<typeof cbor>;

/** Reads CBOR (RFC 8949) as far as Pagefind uses it. Throws `IndexFormatError` on anything else. */
export function cbor(bytes: Uint8Array) {
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;

  function length(info: number): number {
    if (info < 24) return info;
    const size = 1 << (info - 24);
    if (info > 26) throw new IndexFormatError(`a number of ${size} bytes`);
    let value = 0;
    for (let n = 0; n < size; n += 1) value = value * 256 + byte();
    return value;
  }

  function head(major: number): number {
    const first = byte();
    if (first >> 5 !== major) throw new IndexFormatError(`type ${first >> 5} where ${major} should be`);
    return length(first & 31);
  }

  function skip(): void {
    const first = byte();
    const value = length(first & 31);
    if (first >> 5 === 4) for (let n = 0; n < value; n += 1) skip();
    else if (first >> 5 === 2 || first >> 5 === 3) at += value;
    else if (first >> 5 > 4) throw new IndexFormatError(`type ${first >> 5}`);
  }

  return {
    /** The number of its items, which follow. */
    array: () => head(4),
    text(): string {
      const size = head(3);
      at += size;
      return utf8.decode(bytes.subarray(at - size, at));
    },
    integer(): number {
      const first = byte();
      const value = length(first & 31);
      if (first >> 5 > 1) throw new IndexFormatError(`type ${first >> 5} where a number should be`);
      return first >> 5 === 1 ? -1 - value : value;
    },
    skip,
  };
}
