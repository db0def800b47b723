/** What a feed says, the same for its three formats. Plain JSON; dates are ISO 8601 with their offset. */
export interface FeedData {
  readonly title: string;
  readonly description: string;
  /** Absolute URL of the page that the feed follows. */
  readonly siteUrl: string;
  /** Absolute URL of the feed itself. */
  readonly selfUrl: string;
  readonly lang: string;
  /** When the newest article was published or updated, never the build's clock; null where there is none. */
  readonly updated: string | null;
  readonly copyright: string | null;
  readonly items: readonly FeedItem[];
}

/** One article in a feed, with its full text. */
export interface FeedItem {
  /** Absolute, and for ever: it serves as the item's id. */
  readonly url: string;
  /** Plain text. */
  readonly title: string;
  /** Plain text. */
  readonly summary: string | null;
  /** Safe HTML with absolute URLs. */
  readonly html: string;
  readonly published: string;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly image: FeedImage | null;
}

/** A picture that goes with an item; `length` in bytes, null if not known. */
export interface FeedImage {
  readonly url: string;
  readonly type: string;
  readonly length: number | null;
}
