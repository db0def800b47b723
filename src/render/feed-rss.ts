import { escapeHtml } from "../escape-html.ts";
import type { FeedData, FeedItem } from "./feed-model.ts";
import { element, onLines, textElement, writeXml, type XmlElement } from "./xml.ts";

const namespaces = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
};

/** RSS 2.0 (RSS Advisory Board, 2.0.11) with the full text in `content:encoded`, written with entities. */
export function rssFeed(feed: FeedData): string {
  const channel = element(
    "channel",
    onLines([
      ...textElement("title", feed.title),
      ...textElement("link", feed.siteUrl),
      element("atom:link", [], { rel: "self", type: "application/rss+xml", href: feed.selfUrl }),
      ...textElement("description", feed.description),
      ...textElement("language", feed.lang),
      ...textElement("copyright", feed.copyright),
      ...textElement("lastBuildDate", feed.updated === null ? null : rfc822(feed.updated)),
      ...feed.items.map(rssItem),
    ]),
  );
  return writeXml(element("rss", onLines([channel]), { version: "2.0" }), namespaces);
}

function rssItem(item: FeedItem): XmlElement {
  const { image } = item;
  return element(
    "item",
    onLines([
      ...textElement("title", item.title),
      ...textElement("link", item.url),
      element("guid", [item.url], { isPermaLink: "true" }),
      ...textElement("pubDate", rfc822(item.published)),
      ...textElement("atom:updated", item.updated),
      ...item.authors.flatMap((author) => textElement("dc:creator", author)),
      ...item.categories.flatMap((category) => textElement("category", category)),
      // Readers take a description for HTML, so that plain text is escaped once more than XML asks.
      ...textElement("description", item.summary === null ? null : escapeHtml(item.summary)),
      ...textElement("content:encoded", item.html),
      ...(image
        ? [element("enclosure", [], { url: image.url, type: image.type, length: String(image.length ?? 0) })]
        : []),
    ]),
  );
}

/** `Sat, 10 Dec 2022 06:45:00 GMT`: the form of RFC 822 with four digits for the year. */
const rfc822 = (iso: string): string => new Date(iso).toUTCString();
