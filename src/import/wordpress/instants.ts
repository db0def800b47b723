import { parseDate } from "../../dates.ts";
import type { WxrComment, WxrItem } from "../wxr/item.ts";

/** WordPress writes zeros for a date that is not set. */
const read = (text: string, zone: string): number | null =>
  text.startsWith("0000") || !/^\d{4}-\d{2}-\d{2}/.test(text) || text.slice(0, 4) < "1900"
    ? null
    : (parseDate(text.slice(0, 19), zone)?.instant ?? null);

const readFeedDate = (text: string): number | null => {
  if (!/\d{4}/.test(text) || /-0001/.test(text)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) || instant < Date.parse("1900-01-01") ? null : instant;
};

/** When a post was published, and whether that had to be taken from elsewhere than its own fields. */
export function publishedAt(
  item: WxrItem,
  zone: string,
): { readonly instant: number; readonly from: "own" | "pubDate" | "modified" } | null {
  const own = read(item.dateGmt, "UTC") ?? read(item.date, zone);
  if (own !== null) return { instant: own, from: "own" };
  const feed = readFeedDate(item.pubDate);
  if (feed !== null) return { instant: feed, from: "pubDate" };
  const modified = modifiedAt(item, zone);
  return modified === null ? null : { instant: modified, from: "modified" };
}

export const modifiedAt = (item: Pick<WxrItem, "modified" | "modifiedGmt">, zone: string): number | null =>
  read(item.modifiedGmt, "UTC") ?? read(item.modified, zone);

export const commentedAt = (comment: WxrComment, zone: string): number | null =>
  read(comment.dateGmt, "UTC") ?? read(comment.date, zone);
