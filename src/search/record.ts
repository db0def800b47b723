/** What the search index knows of one article. */
export interface SearchRecord {
  /** Path of the page with the base path: `/koran/2026/11/24/banjir/`. */
  readonly url: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly paragraphs: readonly string[];
  readonly lang: string;
  readonly section: Named;
  readonly authors: readonly Named[];
  /** Ids. */
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  /** ISO 8601 with offset, in the portal's zone. */
  readonly published: string;
  /** The date as readers see it: `10 Des 2022`. */
  readonly dateText: string;
}

/** `id` is what filters hold, `name` what readers see. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
