/** What the search index knows of one article: plain JSON, so that it can be cached and fingerprinted. */
export interface SearchRecord {
  /** Path of the page with the base path: `/koran/2026/11/24/banjir/`. */
  readonly url: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly paragraphs: readonly string[];
  readonly lang: string;
  readonly section: Named;
  readonly authors: readonly Named[];
  readonly sources: readonly Named[];
  readonly topics: readonly Named[];
  /** In the portal's zone. */
  readonly year: number;
  /** ISO 8601 with offset. */
  readonly published: string;
  /** The date as readers see it: `10 Des 2022`. */
  readonly dateText: string;
  /** Not indexed: Pagefind searches metadata too, and file names are no words that readers look for. */
  readonly image: { readonly src: string; readonly alt: string } | null;
}

/** `id` is what filters hold, `name` what readers see. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
