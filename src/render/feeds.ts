import { atomFeed } from "./feed-atom.ts";
import { jsonFeed } from "./feed-json.ts";
import type { FeedData } from "./feed-model.ts";
import { rssFeed } from "./feed-rss.ts";

export type { FeedData, FeedImage, FeedItem } from "./feed-model.ts";

export type FeedFormat = "rss" | "atom" | "json";

const writers: Readonly<Record<FeedFormat, (feed: FeedData) => string>> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
};

/** A whole feed document: the same data, the same bytes. Items stay in the order given. */
export const writeFeed = (format: FeedFormat, feed: FeedData): string => writers[format](feed);
