import type { SuggestionsFile } from "../../pages/suggestions.ts";
import { tokens } from "../../search/tokens.ts";

/** In the order in which they are shown. */
export const kinds = ["recent", "topic", "author", "section", "source", "story"] as const;
export type Kind = (typeof kinds)[number];

/** Something that a search box offers. */
export interface Suggestion {
  readonly kind: Kind;
  readonly label: string;
  readonly href: string;
  /** The label's words, folded. */
  readonly words: readonly string[];
}

export const suggestion = (kind: Kind, label: string, href: string): Suggestion => ({
  kind,
  label,
  href,
  words: tokens(label).map(({ word }) => word),
});

/** What the file of suggestions at `url` offers, in its order. Throws a TypeError when it is something else. */
export function readSuggestions(data: unknown, url: string): Suggestion[] {
  if (typeof data !== "object" || data === null || !("version" in data) || data.version !== 1)
    throw new TypeError("not a file of suggestions");
  // Written by our own build.
  const { topics, authors, sections, sources, stories } = data as SuggestionsFile;
  const all = { topic: topics, author: authors, section: sections, source: sources, story: stories };
  return kinds.flatMap((kind) =>
    kind === "recent"
      ? []
      : all[kind].map(([label, path]) => suggestion(kind, label, new URL(path, url).href)),
  );
}
