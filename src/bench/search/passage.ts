/** A text to be found. */
export interface Passage {
  readonly id: number;
  /** What every engine gets as headline: the first words of the text, which are in the text too. */
  readonly title: string;
  readonly text: string;
}

/** A query and the text that answers it. */
export interface Query {
  readonly query: string;
  /** Id of the passage. */
  readonly target: number;
}

/** A query of which one word is not as it stands in the text. */
export interface ChangedQuery extends Query {
  /** The word in the text, and what the query has instead. */
  readonly from: string;
  readonly to: string;
}

const TITLE_WORDS = 8;

/** A passage with its headline. */
export const passage = (id: number, text: string): Passage => ({
  id,
  title: text
    .split(/\s+/)
    .slice(0, TITLE_WORDS)
    .join(" ")
    .replace(/[\s,.:;-]+$/, ""),
  text,
});
