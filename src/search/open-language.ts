import type { Query } from "./language/query.ts";
import type { FilterNames } from "./language/resolve-filters.ts";
import { decodeRoots } from "./morphology/roots.ts";
import type { Stemmers } from "./morphology/stemmers.ts";
import { stemmers } from "./morphology/stemmers.ts";
import { jsonOf, type Read, textOf } from "./reader.ts";
import type { SearchList } from "./search-list.ts";
import { type Corrector, corrector } from "./spelling/corrector.ts";
import { expand } from "./synonyms/expand.ts";
import type { SearchNames } from "./tables.ts";

/** What a search knows of words, whatever articles there are. */
export interface Language {
  readonly stemmers: Stemmers;
  /** A query with the variants of its names. */
  readonly expanded: (query: Query) => Query;
  readonly filterNames: FilterNames;
  /** Words of the articles that a mistyped one may stand for, best first; none where the vocabulary cannot be read. */
  readonly candidates: Corrector;
}

/** Reads it. Throws `UnreadableError`. */
export async function openLanguage(read: Read, list: SearchList): Promise<Language> {
  const [names, roots] = await Promise.all([jsonOf<SearchNames>(read, list.names), textOf(read, list.roots)]);
  const utf8 = new TextDecoder();
  const shards =
    (folder: string) =>
    async (file: string): Promise<string | null> => {
      const bytes = await read(`${folder}/${file}`);
      return bytes && utf8.decode(bytes);
    };
  return {
    stemmers: remembered(stemmers(decodeRoots(roots))),
    expanded: (query) => expand(query, names.synonyms),
    filterNames: names.filters,
    candidates: corrector(list.spelling.map(shards)),
  };
}

/** The same word is asked of many bundles. */
function remembered({ id, en, ar }: Stemmers): Stemmers {
  const once = (stem: (word: string) => string): ((word: string) => string) => {
    const known = new Map<string, string>();
    return (word) => {
      const stemmed = known.get(word) ?? stem(word);
      known.set(word, stemmed);
      return stemmed;
    };
  };
  return { id: once(id), en: once(en), ar: once(ar) };
}
