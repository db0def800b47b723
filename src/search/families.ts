import type { Language } from "../portal.ts";
import type { Stemmers } from "./morphology/stemmers.ts";

/** Letters that no word holds; what stands before one is a family, so that all its forms are side by side in the index. */
const separators: Readonly<Record<Language, string>> = { id: "ǂ", en: "ǁ", ar: "ǃ" };
const SEPARATOR = /[ǂǁǃ]/;

/** Words in Arabic letters are Arabic wherever they stand; others are of the article's language, or Indonesian. */
export const languageOf = (word: string, lang: string): Language =>
  /\p{Script=Arabic}/u.test(word) ? "ar" : lang === "en" ? "en" : "id";

/** What the index holds for a folded word: `tulisǂmenulis`. */
export const tokenOf = (word: string, lang: Language, stemmers: Stemmers): string =>
  stemmers[lang](word) + separators[lang] + word;

/** The word of a token, as folded. */
export const wordOf = (token: string): string => token.slice(token.search(SEPARATOR) + 1);

/** Beginnings of the tokens of a word's forms, in each language that a bundle has. */
export function families(word: string, langs: readonly string[], stemmers: Stemmers): string[] {
  const all = new Set(langs.map((lang) => languageOf(word, lang)));
  return [...all].map((lang) => stemmers[lang](word) + separators[lang]);
}
