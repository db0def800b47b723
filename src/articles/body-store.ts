import type { Pieces } from "../pieces.ts";
import type { ArticleBody } from "./article.ts";
import { pieceOf } from "./piece-of.ts";

/** Bodies by file, each with the hash under which its article knows it. */
type BodyPiece = Record<string, { readonly hash: string; readonly body: ArticleBody }>;

/** Bodies of so many pieces are kept in memory while pages are rendered. */
const OPEN_PIECES = 6;

/** The bodies of the articles: new ones are written piece by piece, and read again when pages are rendered. */
export function bodyStore(state: Pieces, full: boolean) {
  const made = new Map<string, BodyPiece>();
  const open = new Map<string, Promise<BodyPiece>>();

  function keep(piece: string, bodies: Promise<BodyPiece>): Promise<BodyPiece> {
    open.delete(piece);
    open.set(piece, bodies);
    const [oldest] = open.keys();
    if (open.size > OPEN_PIECES && oldest !== undefined) open.delete(oldest);
    return bodies;
  }

  const stored = async (piece: string): Promise<BodyPiece> =>
    (await state.read<BodyPiece>(`bodies/${piece}`)) ?? {};

  return {
    /** A body that was parsed anew; `write` of its piece must follow. */
    add(file: string, hash: string, body: ArticleBody): void {
      const piece = pieceOf(file);
      const bodies = made.get(piece) ?? {};
      bodies[file] = { hash, body };
      made.set(piece, bodies);
    },
    /** Writes a piece in which something changed; bodies that are not `wanted` any more are left out. */
    async write(piece: string, wanted: (file: string, hash: string) => boolean): Promise<void> {
      const fresh = made.get(piece) ?? {};
      made.delete(piece);
      const old = Object.entries(full ? {} : await stored(piece));
      const kept = old.filter(([file, { hash }]) => wanted(file, hash));
      if (Object.keys(fresh).length === 0 && kept.length === old.length) return;
      const whole = { ...Object.fromEntries(kept), ...fresh };
      void keep(piece, Promise.resolve(whole));
      await state.write(`bodies/${piece}`, whole);
    },
    /** A body as it was written, or null where the state does not hold it. */
    async read(file: string, hash: string): Promise<ArticleBody | null> {
      const piece = pieceOf(file);
      const bodies = await keep(piece, open.get(piece) ?? stored(piece));
      const known = bodies[file];
      return known?.hash === hash ? known.body : null;
    },
  };
}
