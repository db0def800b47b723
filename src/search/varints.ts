/** Whole numbers in as few bytes as they need, seven bits each, the lowest first (LEB128, unsigned), up to 2³² - 1. */

/** Writes numbers and bytes one after the other. */
export function byteWriter() {
  let bytes = new Uint8Array(1024);
  let end = 0;
  const room = (more: number): void => {
    if (end + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, end + more));
    larger.set(bytes.subarray(0, end));
    bytes = larger;
  };
  return {
    number(value: number): void {
      room(5);
      let rest = value;
      while (rest > 127) {
        bytes[end++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      bytes[end++] = rest;
    },
    /** Bytes, after their number. */
    bytes(given: Uint8Array): void {
      this.number(given.length);
      room(given.length);
      bytes.set(given, end);
      end += given.length;
    },
    written: (): Uint8Array => bytes.slice(0, end),
  };
}

/** Reads what `byteWriter` wrote, from a place on. */
export function byteReader(bytes: Uint8Array, from = 0) {
  let at = from;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  return {
    number,
    bytes(): Uint8Array {
      const size = number();
      at += size;
      return bytes.subarray(at - size, at);
    },
    /** How far it has read. */
    at: (): number => at,
    skip(numbers: number): void {
      for (let left = numbers; left > 0; at += 1) if ((bytes[at] ?? 0) < 128) left -= 1;
    },
  };
}
