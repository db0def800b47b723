import type { Language } from "../../portal.ts";
import { arabicStemmer } from "./arabic.ts";
import { englishStemmer } from "./english.ts";
import { indonesianStemmer, type Roots } from "./indonesian.ts";
import { nameKey } from "./name-key.ts";

/** By language, the stem of a folded word: the same for all words of its family. */
export type Stemmers = Readonly<Record<Language, (word: string) => string>>;

/** Shorter names are too much alike, and abbreviations are no names. */
const SHORTEST_NAME = 4;

/** The stemmers, the Indonesian one with the roots of `decodeRoots`. */
export const stemmers = (roots: Roots): Stemmers => ({
  id: withNames(indonesianStemmer(roots), roots),
  en: englishStemmer,
  ar: arabicStemmer,
});

/** A word without known root is taken for a name, which writers spell in more than one way. */
function withNames(stem: (word: string) => string, roots: Roots): (word: string) => string {
  return (word) => {
    const found = stem(word);
    if (found.length < SHORTEST_NAME || roots.has(found) || !/^[a-z]+$/.test(found)) return found;
    const key = nameKey(found);
    return key.length < SHORTEST_NAME || roots.has(key) ? found : key;
  };
}
