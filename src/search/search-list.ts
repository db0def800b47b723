/** Folder of the search index below the output folder. */
export const FOLDER = "indeks-cari";

/** The list of all that search reads, in that folder; the one file there that changes under its name. */
export const LIST = "bundles.json";

/** One bundle, whose files are in the folder of its name. All of them but `files.json` are named by their content. */
export interface ListedBundle {
  readonly name: string;
  /** Lengths and text files of its articles, and where the index has which words: a `DocTable`. */
  readonly docs: string;
  /** Dates and filters of its articles: a `FactTable`. */
  readonly facts: string;
  readonly articles: number;
  /** Its files that readers hold for searching offline, together. */
  readonly bytes: number;
}

/** `bundles.json`. Paths are below `indeks-cari/`. */
export interface SearchList {
  readonly version: 3;
  /** Newest first; in time they do not overlap. */
  readonly bundles: readonly ListedBundle[];
  /** The roots of Indonesian words. */
  readonly roots: string;
  /** Variants of names that find each other, and what filters are called: a `SearchNames`. */
  readonly names: string;
  /** Folders of the vocabularies that typing errors are corrected with. */
  readonly spelling: readonly string[];
}

/** Checks a parsed `bundles.json`. Throws a TypeError when it is something else. */
export function readSearchList(data: unknown): SearchList {
  const list = data as SearchList | null;
  const paths =
    list?.version === 3 && Array.isArray(list.bundles) && Array.isArray(list.spelling)
      ? [list.roots, list.names, ...list.spelling, ...list.bundles.flatMap((b) => [b.name, b.docs, b.facts])]
      : [null];
  // They become parts of addresses.
  if (!paths.every((part) => typeof part === "string" && /^[\w-]+(?:[./][\w-]+)*$/.test(part)))
    throw new TypeError("not a list of search bundles");
  return list as SearchList;
}
