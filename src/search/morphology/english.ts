import { stem } from "stemr";

/** Snowball's English stemmer (Porter 2), the one that Pagefind uses. */
export const englishStemmer = (word: string): string => stem(word);
