/** A stretch of text to be replaced: offsets into the text as it was. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts splices into a text. They must not overlap; of those at one place the first given comes first. */
export const spliced = (source: string, splices: readonly Splice[]): string =>
  splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => b.from - a.from || b.to - a.to || b.index - a.index)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);

/** Offset of the start of the line that holds an offset. */
export const lineStart = (source: string, offset: number): number => source.lastIndexOf("\n", offset - 1) + 1;

/** Offset after the line that ends at or holds `end`, where something ends. */
export function lineAfter(source: string, end: number): number {
  if (end > 0 && source[end - 1] === "\n") return end;
  const found = source.indexOf("\n", end);
  return found < 0 ? source.length : found + 1;
}
