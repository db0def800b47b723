/** A file to be stored. */
export interface Item {
  readonly href: string;
  /** As far as the build could tell. */
  readonly bytes: number;
  /** Another print, another content; null for what is named by its content. */
  readonly print: string | null;
}

export interface Work {
  readonly fetch: readonly Item[];
  readonly remove: readonly string[];
  /** Of what is to be fetched. */
  readonly bytes: number;
}

/** What to fetch and what to delete, so that a store that holds `present` (prints by address) holds what is wanted. */
export function work(wanted: readonly Item[], present: ReadonlyMap<string, string | null>): Work {
  const fetch = wanted.filter(({ href, print }) => !present.has(href) || present.get(href) !== print);
  const names = new Set(wanted.map(({ href }) => href));
  return {
    fetch,
    remove: [...present.keys()].filter((href) => !names.has(href)),
    bytes: fetch.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Files that no page left needs. */
export function unneeded(files: readonly string[], left: readonly (readonly string[])[]): string[] {
  const needed = new Set(left.flat());
  return files.filter((file) => !needed.has(file));
}
