/** A part of an export: what stands before the items, or an item with its tags. `line` is where it begins, from 1. */
export interface Part {
  readonly kind: "head" | "item";
  readonly xml: string;
  readonly line: number;
  /** The file ended, or the next item began, before this one was closed. */
  readonly cut: boolean;
}

/** What was wrong between items. */
export type SplitFault = "swallowed" | "too-large" | "truncated";

const MARK = /<!\[CDATA\[|<!--|<item(?=[\s>])[^>]*>|<\/item\s*>|<\/channel\s*>/g;
/** A piece of character data that holds the end of an item and the beginning of another was never closed. */
const SWALLOWED = /<\/item\s*>\s*<item[\s>][\s\S]*?<!\[CDATA\[/;
/** What may stand at the end of a buffer and be the beginning of a mark. */
const LONGEST_MARK = 64;
/** Characters of one item; beyond that its text is given up, and memory stays bounded. */
export const LARGEST_ITEM = 24_000_000;

/**
 * Cuts a WordPress export into its items as it streams by, without parsing them: damage inside of one cannot spread to
 * the next. Character data and comments are passed over, so that an article about RSS is not cut in two.
 */
export async function* split(
  texts: AsyncIterable<string>,
  fault: (kind: SplitFault, line: number) => void,
): AsyncGenerator<Part, void> {
  let buffer = "";
  let at = 0;
  let from = 0;
  let line = 1;
  let state: "text" | "cdata" | "comment" = "text";
  let inItem = false;
  let dropping = false;
  let seen = 0;
  let looked = 0;
  let began = false;

  const advance = (to: number): string => {
    const part = buffer.slice(from, to);
    from = to;
    return part;
  };
  const part = (kind: Part["kind"], to: number, cut: boolean): Part => {
    const start = line;
    const xml = advance(to);
    line += newlines(xml);
    return { kind, xml, line: start, cut };
  };

  function* work(isLast: boolean): Generator<Part, void> {
    for (;;) {
      if (state === "comment") {
        const end = buffer.indexOf("-->", at);
        if (end < 0 && !isLast) return;
        // A comment that never ends was none.
        if (end >= 0) at = end + 3;
        state = "text";
      } else if (state === "cdata") {
        const end = buffer.indexOf("]]>", seen);
        // Long text that is still coming is looked at each time it has doubled.
        const look = inItem && (end >= 0 || isLast || buffer.length - at > 2 * looked);
        if (end < 0 && look) looked = buffer.length - at;
        const open = look ? swallowed(buffer.slice(at, end < 0 ? undefined : end)) : null;
        if (open) {
          fault("swallowed", line);
          at += open.index;
          state = "text";
        } else if (end < 0) {
          seen = Math.max(at, buffer.length - 2);
          return;
        } else {
          at = end + 3;
          state = "text";
          looked = 0;
        }
      } else {
        MARK.lastIndex = at;
        const mark = MARK.exec(buffer);
        if (!mark) {
          at = isLast ? buffer.length : Math.max(at, buffer.length - LONGEST_MARK);
          return;
        }
        const end = mark.index + mark[0].length;
        if (mark[0] === "<![CDATA[") {
          state = "cdata";
          at = end;
          seen = end;
        } else if (mark[0] === "<!--") {
          state = "comment";
          at = end;
        } else if (mark[0].startsWith("<item")) {
          if (mark.index > from || !inItem) {
            const found = part(inItem ? "item" : "head", mark.index, inItem);
            if (!dropping && (found.kind === "item" || found.xml.trim() !== "")) yield found;
          }
          inItem = true;
          began = true;
          dropping = false;
          at = end;
        } else if (mark[0].startsWith("</item")) {
          if (inItem) {
            const found = part("item", end, false);
            if (!dropping) yield found;
          }
          inItem = false;
          dropping = false;
          at = end;
        } else {
          at = end;
        }
      }
    }
  }

  for await (const text of texts) {
    buffer += text;
    yield* work(false);
    if (from > 0) {
      buffer = buffer.slice(from);
      at -= from;
      seen -= from;
      from = 0;
    }
    if (buffer.length > LARGEST_ITEM) {
      if (!dropping) fault("too-large", line);
      dropping = true;
      // What is kept is enough to know the end of character data by.
      const keep = Math.max(Math.min(at, buffer.length), buffer.length - LONGEST_MARK);
      line += newlines(buffer.slice(0, keep));
      buffer = buffer.slice(keep);
      at = Math.max(0, at - keep);
      seen = Math.max(0, seen - keep);
    }
  }
  yield* work(true);
  if (inItem) {
    fault("truncated", line);
    if (!dropping) yield part("item", buffer.length, true);
  } else {
    // Every export ends by closing what it opened.
    const isWhole = /<\/rss\s*>/.test(buffer.slice(from));
    if (!isWhole && began) fault("truncated", line);
    if (buffer.slice(from).trim() !== "") yield part("head", buffer.length, false);
  }
}

const swallowed = (text: string): RegExpExecArray | null =>
  text.includes("</item") ? SWALLOWED.exec(text) : null;

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
