import type { ArticleBody } from "./article.ts";

/** About what search engines and messengers show of a description, in characters. */
const LONGEST = 180;
/** A sentence that ends before this place says too little by itself. */
const SHORTEST = 80;

/** Text up to the end of its last whole sentence; a title or an initial before a name ends none. */
const SENTENCES =
  /^.*(?:[!?؟…]|(?<!(?<!\p{L})(?:\p{Lu}|[Dd]rs?|Prof|Ir|Hj?|KH|Ust|Mrs?|Ny|Tn|Jl|No|St))\.)[”"’)]*(?=\s)/su;

/**
 * What a story without a standfirst is about: its first paragraph, where that is long cut after a sentence, else after
 * a word. Null where the story has no text.
 */
export function summaryOf({ paragraphs }: Pick<ArticleBody, "paragraphs">): string | null {
  // A story may begin with a heading or a line of its own.
  const text = paragraphs.find(({ length }) => length >= SHORTEST) ?? paragraphs.find((one) => one !== "");
  if (text === undefined) return null;
  if (text.length <= LONGEST) return text;
  const beginning = text.slice(0, LONGEST);
  const sentence = beginning.match(SENTENCES)?.[0] ?? "";
  if (sentence.length >= SHORTEST) return sentence;
  return `${beginning.replace(/\s+\S*$/u, "").replace(/[\s,;:،؛–—-]+$/u, "")}…`;
}
