import { cleanXml } from "./clean-xml.ts";
import type { FeedData, FeedItem } from "./feed-model.ts";

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: FeedData): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.siteUrl,
    feed_url: feed.selfUrl,
    description: feed.description,
    language: feed.lang,
    items: feed.items.map(jsonItem),
  };
  return `${JSON.stringify(document, clean, 2)}\n`;
}

function jsonItem(item: FeedItem): object {
  const { image } = item;
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary ?? undefined,
    image: image?.url,
    date_published: item.published,
    date_modified: item.updated ?? undefined,
    authors: item.authors.length > 0 ? item.authors.map((name) => ({ name })) : undefined,
    tags: item.categories.length > 0 ? item.categories : undefined,
    attachments: image
      ? [{ url: image.url, mime_type: image.type, size_in_bytes: image.length ?? undefined }]
      : undefined,
  };
}

/** The same text as in the XML feeds. */
const clean = (_key: string, value: unknown): unknown =>
  typeof value === "string" ? cleanXml(value) : value;
