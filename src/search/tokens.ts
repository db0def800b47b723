/** One word of a text. `start` and `end` are UTF-16 offsets of it there. */
export interface Token {
  /** Folded: what is compared. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with apostrophes inside words (`Jum'at`, `Qur’an`) and the signs inside numbers (`1.500`). */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’‘ʼʻ`´][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text in order, the same for the index, a query and the marks on a page: the n-th token is place n.
 * A hyphen separates, so that *negara-negara* is twice *negara* and *Jakarta-Bandung* is found by either name.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = fold(written);
    if (word !== "") found.push({ word, start: index, end: index + written.length });
  }
  return found;
}

/**
 * One form for what readers type alike: lower case, only letters and digits, no accents or Arabic vowel signs.
 * The signs that separate stem and word in the index's tokens are taken out as well.
 */
export function fold(text: string): string {
  if (/^[a-z\d]*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]|[ǂǁǃ\u0640ʼʻ]/gu, "")
    .toLowerCase()
    .normalize("NFC");
}
