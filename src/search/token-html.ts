import type { SearchRecord } from "./record.ts";
import { tokens } from "./tokens.ts";

/** Pagefind's weights go from 0 to 10; text has 1. */
const weights = { title: 7, standfirst: 2 } as const;

/** Longer "words" are debris; cut for the index, they are still found. */
const LONGEST = 64;
export const indexedWord = (word: string): string => word.slice(0, LONGEST);

/** The texts of a record in the order of the index's places: headline, standfirst, paragraphs. */
export const textsOf = ({
  title,
  standfirst,
  paragraphs,
}: Pick<SearchRecord, "title" | "standfirst" | "paragraphs">): string[] => [
  title,
  standfirst ?? "",
  ...paragraphs,
];

/**
 * A record as Pagefind shall index it: instead of each word its token, so that the n-th token of the texts is
 * Pagefind's n-th word. Tokens hold letters and digits only: nothing in them is markup.
 */
export function tokenHtml(
  record: SearchRecord,
  tokenOf: (word: string) => string,
): { readonly html: string; readonly length: number } {
  let length = 0;
  const element = (text: string, place: number): string => {
    const found = tokens(text);
    length += found.length;
    if (found.length === 0) return "";
    const weight = place === 0 ? weights.title : place === 1 ? weights.standfirst : 1;
    const line = found.map(({ word }) => tokenOf(indexedWord(word)));
    return `<p data-pagefind-weight="${weight}">${line.join(" ")}</p>`;
  };
  const body = textsOf(record).map(element).join("\n");
  return { html: `<!doctype html><html><body data-pagefind-body>${body}</body></html>`, length };
}
