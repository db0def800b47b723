/** A piece of an excerpt: plain text, and whether it is a hit. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Takes Pagefind's excerpt apart, so that nobody has to trust it as HTML: `<mark>` is the only tag it holds,
 * `<` and `>` of the text are written as entities. A title that it begins with is left out.
 */
export function excerptParts(excerpt: string, title = ""): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let hit = false;
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === "<mark>" || piece === "</mark>") hit = piece === "<mark>";
    else if (piece !== "") parts.push({ text: piece.replaceAll("&lt;", "<").replaceAll("&gt;", ">"), hit });
  }
  return withoutTitle(parts, title);
}

/** The excerpt as plain text. */
export const excerptText = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join("");

/** What an excerpt begins with is the end of the title, if not all of it. */
function withoutTitle(parts: readonly ExcerptPart[], title: string): ExcerptPart[] {
  const all = excerptText(parts);
  let rest = headingLength(all, title);
  if (rest >= all.length) return [...parts];
  return parts.flatMap(({ text, hit }) => {
    const kept = text.slice(rest);
    rest = Math.max(0, rest - text.length);
    return kept === "" ? [] : [{ text: kept, hit }];
  });
}

/** Pagefind ends a heading with a full stop where it has no sign of its own. */
function headingLength(text: string, title: string): number {
  const words = title.split(/\s+/).filter((word) => word !== "");
  for (let place = 0; place < words.length; place += 1) {
    const end = words.slice(place).join(" ");
    const after = text.startsWith(end) ? text.slice(end.length) : "";
    const gap = /[\p{P}\p{S}]$/u.test(end) ? /^\.?\s+/.exec(after) : /^\.\s+/.exec(after);
    if (gap) return end.length + gap[0].length;
  }
  return 0;
}
