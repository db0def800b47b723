import type { Opened, Pieces } from "../pieces.ts";
import type { ArticleBody } from "./article.ts";
import { bodyOf, type KeptBody } from "./kept-body.ts";
import { pieceOf } from "./piece-of.ts";

/** Where the body of each file stands in its piece, and the hash under which its article knows it. */
type Places = Record<string, { readonly hash: string; readonly from: number; readonly size: number }>;
type BodyPiece = Opened<Places>;

/** So many pieces are kept in memory while pages are rendered. */
const OPEN_PIECES = 18;

/** The bodies of the articles: new ones are written piece by piece, and read again when pages are rendered. */
export function bodyStore(state: Pieces, full: boolean) {
  const made = new Map<string, Map<string, KeptBody>>();
  const open = new Map<string, Promise<BodyPiece | null>>();

  function opened(piece: string): Promise<BodyPiece | null> {
    const bodies = open.get(piece) ?? state.open<Places>(`bodies/${piece}`);
    open.delete(piece);
    open.set(piece, bodies);
    const [oldest] = open.keys();
    if (open.size > OPEN_PIECES && oldest !== undefined) open.delete(oldest);
    return bodies;
  }

  return {
    /** A body that was parsed anew; `write` of its piece must follow. */
    add(file: string, body: KeptBody): void {
      const piece = pieceOf(file);
      const bodies = made.get(piece) ?? new Map<string, KeptBody>();
      made.set(piece, bodies.set(file, body));
    },
    /** Writes a piece in which something changed; bodies that are not `wanted` any more are left out. */
    async write(piece: string, wanted: (file: string, hash: string) => boolean): Promise<void> {
      const fresh = made.get(piece) ?? new Map<string, KeptBody>();
      made.delete(piece);
      const old = full ? null : await state.open<Places>(`bodies/${piece}`);
      const before = Object.entries(old?.value ?? {});
      const kept = before.filter(([file, { hash }]) => wanted(file, hash) && !fresh.has(file));
      if (fresh.size === 0 && kept.length === before.length) return;
      const places: Places = {};
      const parts: Uint8Array[] = [];
      let end = 0;
      const put = (file: string, hash: string, bytes: Uint8Array): void => {
        places[file] = { hash, from: end, size: bytes.length };
        parts.push(bytes);
        end += bytes.length;
      };
      if (old) for (const [file, place] of kept) put(file, place.hash, cut(old, place));
      for (const [file, { hash, bytes }] of fresh) put(file, hash, bytes);
      open.delete(piece);
      await state.write(`bodies/${piece}`, places, parts);
    },
    /** A body as it was written, or null where the state does not hold it. */
    async read(file: string, hash: string): Promise<ArticleBody | null> {
      const bodies = await opened(pieceOf(file));
      const place = bodies?.value[file];
      return bodies && place?.hash === hash ? bodyOf(cut(bodies, place), hash) : null;
    },
  };
}

const cut = ({ tail }: BodyPiece, { from, size }: Places[string]): Uint8Array =>
  tail.subarray(from, from + size);
