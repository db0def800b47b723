/** Formatting characters that turn text around; a reader cannot see them, so they can make text lie. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/g;
/** Zero-width characters without a meaning of their own. Joiners (U+200C, U+200D) stay: scripts need them. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;
/** Control characters but tab and line feed, halves of surrogate pairs, and what XML cannot hold. */
const CONTROL = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|\p{Cs}/gu;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/**
 * Any character but those that cleaning surely leaves: printable ASCII, tab, line feed, Latin letters, dashes, quotation
 * marks, Arabic letters and digits. None of them composes with a character before it.
 */
const DOUBTFUL =
  /[^\t\n -~\u00A1-\u02FF\u2010-\u2027\u2030-\u205E\u0600-\u060F\u061B-\u064A\u0660-\u066F\u0671-\u06D5]/;

/** Whether `clean` could change a text at all; it leaves most. Quicker than cleaning it. */
export const isDoubtful = (text: string): boolean => DOUBTFUL.test(text);

/** Text without control, zero-width and direction characters, NFC, every kind of space a plain one. Tabs and line feeds stay. */
export const clean = (text: string): string =>
  isDoubtful(text)
    ? text.replace(BIDI, "").replace(INVISIBLE, "").replace(CONTROL, "").replace(SPACES, " ").normalize("NFC")
    : text;

/** Two spaces in a row, or white space that is no plain space. */
const UNEVEN = / {2}|[^\S ]/;

/** Runs of white space as one space, none at the ends. */
export const collapse = (text: string): string =>
  UNEVEN.test(text) || text.startsWith(" ") || text.endsWith(" ") ? text.replace(/\s+/g, " ").trim() : text;

/** One line of text for readers: cleaned and collapsed. */
export const tidy = (text: string): string => collapse(clean(text));

/** Index of the first character that turns text around, or -1. */
export const bidiAt = (text: string): number => text.search(BIDI);

/** Index of the first control character, or -1. */
export const controlAt = (text: string): number => text.search(CONTROL);
