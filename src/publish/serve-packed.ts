import fs from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Below a network packet's size packing gains nothing. */
const WORTH_IT = 1024;
const TEXT = /\.(?:html|css|js|json|xml|txt|svg|webmanifest)$/;

interface Packed {
  readonly mark: string;
  readonly bytes: Buffer;
}

/** Remembers what it packed, as a host would; forgets by the oldest when it holds too much. */
const KEPT = 500;

/**
 * Answers text files brotli'd or gzipped where the browser takes that, with an ETag of its own. Gives false, and
 * has done nothing but say `Vary`, where the file goes out as it is.
 */
export function packer() {
  const kept = new Map<string, Packed>();

  async function pack(full: string, encoding: "br" | "gzip", mark: string): Promise<Buffer> {
    const key = `${encoding} ${full}`;
    const had = kept.get(key);
    if (had?.mark === mark) return had.bytes;
    const source = await fs.readFile(full);
    const bytes =
      encoding === "br"
        ? await brotli(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        : await gzipped(source);
    kept.delete(key);
    kept.set(key, { mark, bytes });
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return bytes;
  }

  return async (full: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (!TEXT.test(full)) return false;
    response.setHeader("Vary", "Accept-Encoding");
    const { size, mtimeMs } = await fs.stat(full);
    const encoding = accepted(request.headers["accept-encoding"] ?? "");
    if (!encoding || size < WORTH_IT || request.headers.range) return false;
    const etag = `W/"${size}-${mtimeMs}-${encoding}"`;
    response.setHeader("ETag", etag);
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return true;
    }
    const bytes = await pack(full, encoding, etag);
    response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Length", bytes.byteLength);
    response.writeHead(response.statusCode).end(request.method === "HEAD" ? undefined : bytes);
    return true;
  };
}

/** The best encoding that `Accept-Encoding` allows; `;q=0` forbids one. */
function accepted(header: string): "br" | "gzip" | null {
  const offered = header.split(",").flatMap((item) => {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name];
  });
  return (["br", "gzip"] as const).find((name) => offered.includes(name)) ?? null;
}
