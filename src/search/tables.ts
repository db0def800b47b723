/** What a search reads of a bundle first, by the articles' numbers there, which follow their URLs. */
export interface DocTable {
  /** Languages of the articles. */
  readonly langs: readonly string[];
  /** Length of each article, in `WORDS_OF_LENGTH`, at least 1: more is not asked, and smaller numbers pack better. */
  readonly lengths: readonly number[];
  /** Names of the articles' text files below `teks/`, without ending, of so many letters each, one after the other. */
  readonly width: number;
  readonly texts: string;
  /** Beginnings of the first words, and names, of the files below `words/`, in the order of their words. */
  readonly chunks: readonly (readonly [from: string, name: string])[];
}

/** Words that a `DocTable` counts an article's length in. */
export const WORDS_OF_LENGTH = 16;

/** Of a day of `FactTable`. */
export const DAY_MS = 86_400_000;

/** What a search that filters or sorts reads as well. */
export interface FactTable {
  /** Minutes since 1970 of each publication. */
  readonly minutes: readonly number[];
  /** Days since 1970 of each publication in the portal's zone. */
  readonly days: readonly number[];
  /** By filter (`bagian penulis sumber topik`), the values and which of them each article has. */
  readonly filters: Readonly<Record<string, FilterColumn>>;
}

export interface FilterColumn {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

/** One article's text, for excerpts and for reading offline: `teks/<hash>.json`. */
export interface ArticleText {
  /** Path of the page with the base path. */
  readonly url: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly paragraphs: readonly string[];
  readonly lang: string;
  readonly section: string;
  /** The date in words, and as ISO 8601. */
  readonly date: string;
  readonly iso: string;
  readonly authors: readonly string[];
}

/** What readers may call things. */
export interface SearchNames {
  /** Groups of names of the same thing. */
  readonly synonyms: readonly (readonly string[])[];
  /** Names by filter (`bagian penulis sumber topik`) and id. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
