// Words of an article could hold escape sequences that a terminal obeys.
const CONTROL = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Text that may be printed on a terminal: control characters replaced by a visible sign. */
export const printable = (text: string): string => text.replace(CONTROL, "\uFFFD");
