import type { Language } from "../../portal.ts";
import type { Stemmers } from "./stemmers.ts";

/** Between stem and word: letters by Unicode, so that a token stays whole, and of no alphabet that articles use. */
export const separators: Readonly<Record<Language, string>> = { id: "ǂ", en: "ǁ", ar: "ǃ" };

export interface Families {
  /** How a folded word stands in the index: `tulisǂmenulis`. */
  readonly token: (lang: Language, word: string) => string;
  /** What the tokens of its family begin with, and no others: `tulisǂ`. */
  readonly family: (lang: Language, word: string) => string;
}

/** Names the families of words by their stems. */
export function families(stemmers: Stemmers): Families {
  const family = (lang: Language, word: string) => `${stemmers[lang](word)}${separators[lang]}`;
  return { family, token: (lang, word) => family(lang, word) + word };
}
