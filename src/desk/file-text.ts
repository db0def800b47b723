import { utf8 } from "../articles/utf8.ts";

const BOM = "\uFEFF";
const LINE_END = /\r\n|\r|\n/g;

/** A file's text with plain line feeds, and what is needed to write it as it was: its mark and its line ends. */
export interface FileText {
  readonly text: string;
  readonly bom: boolean;
  readonly lines: readonly { readonly text: string; readonly end: string }[];
}

/** Reads a file's bytes; null where they are not UTF-8. */
export function openText(bytes: Uint8Array): FileText | null {
  const decoded = utf8(bytes);
  if ("offset" in decoded) return null;
  const ends = [...(decoded.text.match(LINE_END) ?? []), ""];
  const texts = decoded.text.split(LINE_END);
  return {
    text: texts.join("\n"),
    bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
    lines: texts.map((text, index) => ({ text, end: ends[index] ?? "" })),
  };
}

/** The bytes of an edited text. Lines that were there keep their ends; new ones get those of the file. */
export function closeText(text: string, original: FileText | null): Buffer {
  const head = original?.bom ? BOM : "";
  const usual = usualEnd(original);
  const lines = text.split("\n");
  const ends = original ? endsOf(lines, original.lines, usual) : lines.map(() => usual);
  const last = lines.length - 1;
  return Buffer.from(
    head + lines.map((line, index) => (index === last ? line : line + ends[index])).join(""),
  );
}

/** The commonest line end of a file. */
function usualEnd(original: FileText | null): string {
  const counts = new Map<string, number>();
  for (const { end } of original?.lines ?? []) if (end) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "\n";
}

/** Lines at both ends that are as they were keep theirs; between them each one takes that of the next equal line. */
function endsOf(lines: readonly string[], old: FileText["lines"], usual: string): string[] {
  const shorter = Math.min(lines.length, old.length);
  let head = 0;
  while (head < shorter && lines[head] === old[head]?.text) head += 1;
  let tail = 0;
  while (tail < shorter - head && lines.at(-1 - tail) === old.at(-1 - tail)?.text) tail += 1;
  let next = head;
  return lines.map((line, index) => {
    if (index < head) return old[index]?.end || usual;
    if (index >= lines.length - tail) return old[index - lines.length + old.length]?.end || usual;
    const found = old.findIndex(
      (one, place) => place >= next && place < old.length - tail && one.text === line,
    );
    if (found < 0) return usual;
    next = found + 1;
    return old[found]?.end || usual;
  });
}
