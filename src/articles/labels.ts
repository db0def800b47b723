/** A line that opens something: `rest` follows the colon and begins at index `at` of the line. */
export interface Label {
  readonly kind: "readAlso" | "discussion";
  readonly rest: string;
  readonly at: number;
}

// Markdown's emphasis may stand around the words, before or after the colon.
const READ_ALSO = /^\s*[*_]{0,3}(?:(?:baca|lihat|simak)\s+juga|baca)[*_]{0,3}\s*:[*_]{0,3}\s*/i;
const DISCUSSION = /^\s*[*_]{0,3}DISKUSI[*_]{0,3}\s*:[*_]{0,3}\s*/;
const DISCUSSION_ALONE = /^\s*[*_]{0,3}diskusi[*_]{0,3}\s*:[*_]{0,3}\s*$/i;

/** The label at a line's start, or null. "Diskusi: topik" in small letters is text, not the discussion's label. */
export function label(line: string): Label | null {
  if (!line.includes(":")) return null;
  const readAlso = READ_ALSO.exec(line);
  if (readAlso) return { kind: "readAlso", ...after(line, readAlso[0].length) };
  const discussion = DISCUSSION.exec(line) ?? DISCUSSION_ALONE.exec(line);
  return discussion && { kind: "discussion", ...after(line, discussion[0].length) };
}

const after = (line: string, at: number) => ({ rest: line.slice(at).trimEnd(), at });
