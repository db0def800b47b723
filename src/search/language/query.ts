/** What a reader asks. All clauses must hold, no excluded one may; words are folded as `tokens()` folds them. */
export interface Query {
  readonly all: readonly Clause[];
  readonly not: readonly Clause[];
  readonly filters: readonly Filter[];
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly since: string | null;
  readonly until: string | null;
  /** Filters as typed that mean nothing: `sejak:kemarin`, or a name that nobody has. They filter nothing. */
  readonly notes: readonly Filter[];
}

/** Holds when any of its terms does. Never empty. */
export interface Clause {
  readonly any: readonly Term[];
}

export type Term = Word | Phrase;

export interface Word {
  readonly kind: "word";
  readonly word: string;
  /** Still being typed: words that begin so are meant too. */
  readonly prefix: boolean;
}

/** Words that stand beside each other. */
export interface Phrase {
  readonly kind: "phrase";
  readonly words: readonly string[];
  /** In quotation marks, maybe a single word: meant to the letter. Else one written word such as *al-qur'an*. */
  readonly quoted: boolean;
  /** As of a word, of the last one. */
  readonly prefix: boolean;
}

/** Several of one field mean any of them; those with `not` exclude. The value is an id, or what was typed. */
export interface Filter {
  readonly field: Field;
  readonly value: string;
  readonly not: boolean;
}

/** The filters of the index, and the two ends of a range of days. */
export type Field = "penulis" | "sumber" | "topik" | "bagian" | "tahun" | "sejak" | "sampai";
