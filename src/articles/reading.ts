import type { ArticleBody, Block, ReadAlsoRef } from "./article.ts";
import type { Piece } from "./body-reader.ts";
import type { Dateline } from "./dateline.ts";
import type { Spot } from "./report.ts";

/** A value with its place in the file. */
export interface Located<Value> {
  readonly value: Value;
  readonly at: Spot;
}

/** One kind of object for all: an accessor in an object literal makes each its own kind, which is slow. */
class Placed<Value> implements Located<Value> {
  readonly value: Value;
  readonly #place: () => Spot;
  constructor(value: Value, place: () => Spot) {
    this.value = value;
    this.#place = place;
  }
  get at(): Spot {
    return this.#place();
  }
}

/** A value whose place is looked up only when something is said of it. */
export const placed = <Value>(value: Value, at: () => Spot): Located<Value> => new Placed(value, at);

/** What the text of an article says by itself, before front matter has its word. The same for wire copy and Markdown. */
export interface Reading {
  readonly headline: Located<string> | null;
  readonly comments: Located<number> | null;
  readonly views: Located<number> | null;
  readonly dateline: Located<Dateline> | null;
  /** `codes` with their places in the file. */
  readonly credit: (Located<string> & { readonly codes: readonly Located<string>[] }) | null;
  readonly body: ArticleBody;
  /** There is nothing but headline and read-also. */
  readonly empty: boolean;
  readonly readAlso: readonly ReadAlsoRef[];
  readonly discussion: boolean;
  readonly discussionText: readonly string[];
}

/**
 * Puts the read-also titles of a body in order. A group with text after it becomes a block; those at the end
 * stand in the article's list only. `render` makes the blocks of all other pieces.
 */
export function arrange(
  pieces: readonly Piece[],
  after: readonly Piece[],
  render: (piece: Piece) => readonly Block[],
) {
  const readAlso: ReadAlsoRef[] = [];
  const blocks: Block[] = [];
  const last = pieces.findLastIndex(({ kind }) => kind !== "readAlso");
  pieces.forEach((piece, index) => {
    if (piece.kind !== "readAlso") {
      blocks.push(...render(piece));
      return;
    }
    const items = piece.titles.map((_, offset) => readAlso.length + offset);
    readAlso.push(...piece.titles);
    if (index < last) blocks.push({ type: "readAlso", items });
  });
  for (const piece of after) if (piece.kind === "readAlso") readAlso.push(...piece.titles);
  return { readAlso, blocks };
}
