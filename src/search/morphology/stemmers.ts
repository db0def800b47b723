import type { Language } from "../../portal.ts";
import { arabicStemmer } from "./arabic.ts";
import { englishStemmer } from "./english.ts";
import { indonesianStemmer, type Roots } from "./indonesian.ts";

/** By language, the stem of a folded word: the same for all words of its family. */
export type Stemmers = Readonly<Record<Language, (word: string) => string>>;

/** The stemmers, the Indonesian one with the roots of `decodeRoots`. */
export const stemmers = (roots: Roots): Stemmers => ({
  id: indonesianStemmer(roots),
  en: englishStemmer,
  ar: arabicStemmer,
});
