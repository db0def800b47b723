/** What this portal uses of `pagefind.js`, as Pagefind 1.6 publishes it beside each index (it has no types of its own). */
export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => PagefindInstance;
}

export interface PagefindOptions {
  /** Where the bundle's files are, ends in `/`. */
  readonly basePath: string;
  /** Put before every result's URL. */
  readonly baseUrl: string;
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
}

export interface PagefindInstance {
  readonly search: (
    /** Null finds all. */
    term: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, "asc" | "desc">>;
    },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Counts by filter and value. */
  readonly filters: () => Promise<FilterCounts>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResult {
  readonly score: number;
  /** Places of the words in the text; none when only metadata matched. */
  readonly words: readonly number[];
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  /** Text with `<` and `>` escaped and hits in `<mark>`; `&` is as written. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
