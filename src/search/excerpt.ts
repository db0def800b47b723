import type { ArticleText } from "./tables.ts";
import { textsOf } from "./token-html.ts";
import { type Token, tokens } from "./tokens.ts";

/** A piece of an excerpt: plain text, and whether it is a hit. */
export interface ExcerptPart {
  readonly text: string;
  readonly hit: boolean;
}

/** Words of an excerpt; so many before the first hit. */
const LENGTH = 32;
const BEFORE = 8;

/** The excerpt as plain text. */
export const excerptText = (parts: readonly ExcerptPart[]): string => parts.map(({ text }) => text).join("");

/**
 * The stretch of one paragraph (or the standfirst) with the most hits, as the article has it; `places` are those of
 * the index. Without hits in them, how the text begins.
 */
export function excerpt(text: ArticleText, places: readonly number[]): ExcerptPart[] {
  const hits = new Set(places);
  let at = 0;
  let best = { source: "", words: [] as readonly Token[], first: 0, from: 0, hits: -1 };
  for (const [number, source] of textsOf(text).entries()) {
    const words = tokens(source);
    const first = at;
    at += words.length;
    if (number === 0 || words.length === 0) continue;
    const { from, count } = densest(words.length, (word) => hits.has(first + word));
    if (count > best.hits) best = { source, words, first, from, hits: count };
  }
  const { source, words, first, from } = best;
  const shown = words
    .slice(from, from + LENGTH)
    .map((word, n) => ({ ...word, hit: hits.has(first + from + n) }));
  return pieces(source, shown, from > 0, from + LENGTH < words.length);
}

/** Where a stretch begins that holds the most hits; the earliest such. */
function densest(length: number, isHit: (word: number) => boolean): { from: number; count: number } {
  let best = { from: 0, count: 0 };
  for (let start = 0; start < length; start += 1) {
    if (!isHit(start)) continue;
    const from = Math.max(0, Math.min(start - BEFORE, length - LENGTH));
    let count = 0;
    for (let word = from; word < Math.min(length, from + LENGTH); word += 1) if (isHit(word)) count += 1;
    if (count > best.count) best = { from, count };
  }
  return best;
}

function pieces(
  source: string,
  words: readonly (Token & { readonly hit: boolean })[],
  cutBefore: boolean,
  cutAfter: boolean,
): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const start = cutBefore ? (words[0]?.start ?? 0) : 0;
  const end = cutAfter ? (words.at(-1)?.end ?? 0) : source.length;
  let at = start;
  const add = (text: string, hit: boolean): void => {
    if (text !== "") parts.push({ text, hit });
  };
  for (const { start: from, end: to, hit } of words) {
    if (!hit) continue;
    add(source.slice(at, from), false);
    add(source.slice(from, to), true);
    at = to;
  }
  add(source.slice(at, end), false);
  if (cutBefore) parts.unshift({ text: "… ", hit: false });
  if (cutAfter) parts.push({ text: " …", hit: false });
  return parts;
}
