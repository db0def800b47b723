import { stemmer } from "@orama/stemmers/arabic";

/** Snowball's Arabic stemmer, the one that Pagefind uses. */
export const arabicStemmer = (word: string): string => stemmer(word);
