import { type ExcerptPart, excerpt } from "../excerpt.ts";
import type { Ranked } from "./rank.ts";

/** One result, as readers see it. */
export interface SearchHit {
  /** Path with the base path. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  readonly section: string;
  /** The date in words, and as ISO 8601. */
  readonly date: string;
  readonly iso: string;
  /** The article's words that the query found, folded. */
  readonly words: readonly string[];
  /** It lacks some word of the query. */
  readonly partial: boolean;
}

/** Reads an article's text and cuts its excerpt. Throws `UnreadableError`. */
export async function hitOf({ answer, doc, whole }: Ranked): Promise<SearchHit> {
  const text = await answer.bundle.text(doc);
  const places = answer.clauses.flatMap((clause) => clause.places(text.words));
  const { url, title, section, date, iso } = text;
  return {
    url,
    title,
    excerpt: excerpt(text, places),
    section,
    date,
    iso,
    words: [...new Set(places.map((place) => text.words[place] ?? ""))],
    partial: !whole,
  };
}
