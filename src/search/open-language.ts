import type { Stemmers } from "./families.ts";
import type { Query } from "./language/query.ts";
import type { FilterNames } from "./language/resolve-filters.ts";
import { jsonOf, type Read, remembering, textOf } from "./reader.ts";
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

export async function openLanguage(read: Read, list: SearchList): Promise<Language> {
  const names = await jsonOf<SearchNames>(read, list.names);
  const identity = (w: string): string => w;
  return {
    stemmers: { id: identity, en: identity, ar: identity },
    expanded: (query) => query,
    filterNames: names.filters,
    candidates: async () => [],
  };
}
