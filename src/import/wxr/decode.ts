import { isUtf8 } from "node:buffer";

/** What a file's bytes turned out to be, beside their text. */
export interface Decoding {
  /** The encoding that was used, as `TextDecoder` calls it. */
  encoding: string;
  /** Bytes that were no UTF-8 and were read as Windows-1252. */
  strayBytes: number;
  /** Offset of the first of them. */
  firstStray: number;
  /** NULs and other control characters that were taken out. */
  controls: number;
  /** The XML declaration names another encoding than the bytes have. */
  declared: string | null;
}

const western = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const CONTROLS = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Decodes a file chunk by chunk. A byte order mark decides, then an encoding that the XML declaration names and the
 * bytes bear out, else UTF-8 in which single bytes that are none are read as Windows-1252: what an export holds that
 * was edited, joined or sent through a database of another encoding.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  decoding: Decoding,
): AsyncGenerator<string, void> {
  let rest = Buffer.alloc(0);
  let offset = 0;
  let decoder: TextDecoder | null = null;
  let first = true;
  for await (const chunk of chunks) {
    let bytes =
      rest.length > 0
        ? Buffer.concat([rest, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    rest = Buffer.alloc(0);
    if (first) {
      if (bytes.length < 4 && chunk.length > 0) {
        rest = Buffer.from(bytes);
        continue;
      }
      first = false;
      const named = encodingOf(bytes, decoding);
      if (named !== null) decoder = new TextDecoder(named);
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
        bytes = bytes.subarray(3);
        offset = 3;
      }
    }
    if (decoder) {
      yield withoutControls(decoder.decode(bytes, { stream: true }), decoding);
      continue;
    }
    const whole = bytes.length - unfinished(bytes);
    rest = Buffer.from(bytes.subarray(whole));
    yield withoutControls(mixed(bytes.subarray(0, whole), offset, decoding), decoding);
    offset += whole;
  }
  if (decoder) yield withoutControls(decoder.decode(), decoding);
  else if (rest.length > 0) yield withoutControls(mixed(rest, offset, decoding), decoding);
}

/** The encoding of all bytes, or null for UTF-8 with a look at each stray byte. */
function encodingOf(bytes: Buffer, decoding: Decoding): string | null {
  const named = (encoding: string): string => {
    decoding.encoding = encoding;
    return encoding;
  };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return named("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return named("utf-16be");
  if (bytes[0] === 0x3c && bytes[1] === 0) return named("utf-16le");
  if (bytes[0] === 0 && bytes[1] === 0x3c) return named("utf-16be");
  const head = bytes.subarray(0, 200).toString("latin1");
  const declared = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase();
  if (!declared || /^utf-?8$/.test(declared)) return null;
  // It is declared as one thing and is another: what the bytes say holds.
  const cut = bytes.subarray(0, bytes.length - unfinished(bytes));
  const isOther = /^utf-?(?:16|32)/.test(declared) || (isUtf8(cut) && cut.some((byte) => byte > 0x7f));
  if (!isOther) {
    try {
      new TextDecoder(declared);
      return named(declared);
    } catch {
      // No such encoding.
    }
  }
  decoding.declared = declared;
  return null;
}

/** How many bytes at the end begin a character that is not complete. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** UTF-8, with bytes that are none read as Windows-1252. */
function mixed(bytes: Buffer, offset: number, decoding: Decoding): string {
  if (isUtf8(bytes)) return utf8.decode(bytes);
  let text = "";
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += utf8.decode(bytes.subarray(from, at)) + western.decode(bytes.subarray(at, at + 1));
    if (decoding.strayBytes === 0) decoding.firstStray = offset + at;
    decoding.strayBytes += 1;
    at += 1;
    from = at;
  }
  return text + utf8.decode(bytes.subarray(from));
}

/** Bytes of the sound UTF-8 character at an index; 0 where there is none. */
function lengthAt(bytes: Buffer, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return 1;
  const length =
    byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0;
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0;
}

function withoutControls(text: string, decoding: Decoding): string {
  CONTROLS.lastIndex = 0;
  if (!CONTROLS.test(text)) return text;
  return text.replace(CONTROLS, () => {
    decoding.controls += 1;
    return "";
  });
}
