import { isSeq, parseDocument, stringify } from "yaml";

export type Entry = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/**
 * Adds entries to a YAML list and leaves everything that is there, comments, order and quoting included, byte for byte
 * as it is. Null where the text is no list.
 */
export function amendList(text: string | null, entries: readonly Entry[]): string | null {
  if (entries.length === 0) return text ?? "";
  const block = stringify(entries.map(withoutGaps), { lineWidth: 0 });
  if (text === null || text.trim() === "") return block;
  const document = parseDocument(text);
  const list = document.contents;
  if (document.errors.length > 0 || (list !== null && !isSeq(list))) return null;
  const isPlain =
    list === null ||
    (list.flow !== true && !/^[ \t]+-|^(?:\.\.\.|---)\s*$/m.test(text.split(/^-/m)[0] ?? ""));
  if (isPlain && !/^(?:\.\.\.)\s*$/m.test(text)) return `${text.replace(/\n*$/, "\n")}${block}`;
  if (list?.items.length === 0) list.flow = false;
  for (const entry of entries) document.add(document.createNode(withoutGaps(entry)));
  return document.toString({ lineWidth: 0 });
}

const withoutGaps = (entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
