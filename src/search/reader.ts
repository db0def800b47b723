/**
 * Reads a file below the output's `indeks-cari/`; null where it is not there or cannot be reached. The one way in
 * which search reads: by HTTP, from a folder, from what was saved for reading offline, or from scripts.
 */
export type Read = (path: string) => Promise<Uint8Array | null>;

/** A file that should be there could not be read: the network is down, or the portal has just been published. */
export class UnreadableError extends Error {
  override name = "UnreadableError";
}

const utf8 = new TextDecoder();

/** Remembers what was read; a failure is tried again. */
export function remembering<Value>(
  make: (path: string) => Promise<Value>,
  most = Number.POSITIVE_INFINITY,
): (path: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (path) => {
    const made =
      known.get(path) ??
      make(path).catch((error: unknown) => {
        known.delete(path);
        throw error;
      });
    // The last one used goes to the end: the first goes when there are too many.
    known.delete(path);
    known.set(path, made);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}

/** Bytes of a file that must be there. Throws `UnreadableError`. */
export async function bytesOf(read: Read, path: string): Promise<Uint8Array> {
  const bytes = await read(path);
  if (!bytes) throw new UnreadableError(path);
  return bytes;
}

/** A text that must be there. Throws `UnreadableError`. */
export const textOf = async (read: Read, path: string): Promise<string> =>
  utf8.decode(await bytesOf(read, path));

/** JSON that our own build wrote. Throws `UnreadableError`. */
export async function jsonOf<Value>(read: Read, path: string): Promise<Value> {
  const value: Value = JSON.parse(await textOf(read, path));
  return value;
}

/** Unpacks what gzip packed. */
export async function gunzipped(file: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([file as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
