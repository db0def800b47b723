import { fieldNames } from "../../search/language/fields.ts";

/** A filter that the reader typed into the query: `penulis:dewi`, `-topik:"jalan tol"`. */
export interface TypedFilter {
  /** As it stands in the query. */
  readonly text: string;
  /** The query without it. */
  readonly without: string;
}

/** Quoted text is passed over: `"penulis:dewi"` is a phrase. */
const PIECE = new RegExp(
  `["“”][^"“”]*["“”]?|(?:^|\\s)([-−]?(?:${fieldNames}):(?:["“][^"“”]*["“”]?|[^\\s"“”]+))`,
  "giu",
);

/** The filters within a query, in order. */
export function typedFilters(query: string): TypedFilter[] {
  return [...query.matchAll(PIECE)].flatMap(({ 0: piece, 1: text, index }) =>
    text === undefined
      ? []
      : [
          {
            text,
            without: `${query.slice(0, index)} ${query.slice(index + piece.length)}`
              .replace(/\s+/g, " ")
              .trim(),
          },
        ],
  );
}
