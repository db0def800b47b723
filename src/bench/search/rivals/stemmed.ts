import { Stemmer } from "sastrawijs";

const stemmer = new Stemmer();
const known = new Map<string, string>();

/** The root of a word in lower case, by Sastrawi. */
export function stemmed(word: string): string {
  const had = known.get(word);
  if (had !== undefined) return had;
  const root = stemmer.stem(word);
  known.set(word, root);
  return root;
}

/** Words of a text in lower case, parts of compounds apart: what the rivals' own ways give for Indonesian. */
export const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The roots of a text's words. */
export const roots = (text: string): string[] => words(text).map(stemmed);
