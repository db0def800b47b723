import type { Query } from "./language/query.ts";
import type { FilterNames } from "./language/resolve-filters.ts";
import { decodeRoots } from "./morphology/roots.ts";
import type { Stemmers } from "./morphology/stemmers.ts";
import { stemmers } from "./morphology/stemmers.ts";
import { jsonOf, type Read, textOf } from "./reader.ts";
import type { SearchList } from "./search-list.ts";
import type { SearchNames } from "./tables.ts";

/** What a search knows of words, whatever articles there are. */
export interface Language {
  readonly stemmers: Stemmers;
  /** A query with the variants of its names. */
  readonly expanded: (query: Query) => Query;
  readonly filterNames: FilterNames;
  /** Words of the articles that a mistyped one may stand for, best first; none where the vocabulary cannot be read. */
  readonly candidates: (word: string) => Promise<readonly string[]>;
}

/** Reads it. Throws `UnreadableError`. */
export async function openLanguage(read: Read, list: SearchList): Promise<Language> {
  const [names, roots] = await Promise.all([jsonOf<SearchNames>(read, list.names), textOf(read, list.roots)]);
  return {
    stemmers: stemmers(decodeRoots(roots)),
    expanded: (query) => query,
    filterNames: names.filters,
    candidates: async () => [],
  };
}
