import type { FeedData, FeedItem } from "./feed-model.ts";
import { element, onLines, textElement, writeXml, type XmlElement } from "./xml.ts";

/** An Atom feed must have a date; one without articles has the oldest there is, for it must not have the clock's. */
const NEVER = "1970-01-01T00:00:00Z";

/** Atom 1.0 (RFC 4287). The feed is an author too, so that an article without a byline is valid. */
export function atomFeed(feed: FeedData): string {
  const children = onLines([
    ...textElement("id", feed.selfUrl),
    ...textElement("title", feed.title),
    ...textElement("subtitle", feed.description === "" ? null : feed.description),
    ...textElement("updated", feed.updated ?? NEVER),
    person(feed.title),
    link("self", "application/atom+xml", feed.selfUrl),
    link("alternate", "text/html", feed.siteUrl),
    ...textElement("rights", feed.copyright),
    ...feed.items.map(entry),
  ]);
  return writeXml(element("feed", children, { "xml:lang": feed.lang }), {
    "": "http://www.w3.org/2005/Atom",
  });
}

function entry(item: FeedItem): XmlElement {
  const { image } = item;
  return element(
    "entry",
    onLines([
      ...textElement("id", item.url),
      ...textElement("title", item.title),
      ...textElement("published", item.published),
      ...textElement("updated", item.updated ?? item.published),
      ...item.authors.map(person),
      link("alternate", "text/html", item.url),
      ...(image ? [link("enclosure", image.type, image.url, image.length)] : []),
      ...item.categories.map((term) => element("category", [], { term })),
      ...textElement("summary", item.summary),
      element("content", [item.html], { type: "html" }),
    ]),
  );
}

const person = (name: string): XmlElement => element("author", textElement("name", name));

const link = (rel: string, type: string, href: string, length: number | null = null): XmlElement =>
  element("link", [], { rel, type, href, ...(length === null ? {} : { length: String(length) }) });
