import type { ArticleText } from "./tables.ts";
import { indexedWord, textsOf } from "./token-html.ts";
import { tokens } from "./tokens.ts";

/** An article's text with its words in the order of the index's places, as the index has them. */
export interface IndexedText extends ArticleText {
  readonly words: readonly string[];
}

export const indexedText = (text: ArticleText): IndexedText => ({
  ...text,
  words: textsOf(text).flatMap((source) => tokens(source).map(({ word }) => indexedWord(word))),
});
