/** The names of a portal's caches. Other portals of the same origin, below other paths, have their own. */
export interface Stores {
  /** The base path, `/` or `/koran/`. */
  readonly base: string;
  /** Pages that the reader opened; the least recently opened go first. */
  readonly pages: string;
  readonly assets: string;
  readonly pictures: string;
  /** Pieces of the search index that questions have needed. */
  readonly search: string;
  /** Articles that the reader saved, with what they show. */
  readonly articles: string;
  readonly edition: string;
  /** Search bundles that the reader saved. */
  readonly index: string;
  /** The start of the names of shells, one for each version of the worker. */
  readonly shell: string;
}

/** The caches of the portal at a base path. */
export function stores(base: string): Stores {
  const name = (what: string): string => `warta ${base} ${what}`;
  return {
    base,
    pages: name("halaman"),
    assets: name("aset"),
    pictures: name("gambar"),
    search: name("cari"),
    articles: name("simpanan"),
    edition: name("edisi"),
    index: name("indeks"),
    shell: name("cangkang "),
  };
}
