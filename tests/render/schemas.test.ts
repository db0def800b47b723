import { describe, expect, it } from "vitest";
import { writeFeed } from "../../src/render/feeds.ts";
import { writeNewsSitemap } from "../../src/render/news-sitemap.ts";
import { writeSitemap, writeSitemapIndex } from "../../src/render/sitemaps.ts";
import { validateXml, validateXmls, type XmlKind } from "../support/xml.ts";
import { feed } from "./feed-sample.ts";
import { jsonFeedSchema } from "./json-feed-schema.ts";

const url = "https://example.org/a/";
const date = "2026-11-24T13:45:00.000+07:00";

const good: Record<XmlKind, string> = {
  rss: writeFeed("rss", feed()),
  atom: writeFeed("atom", feed()),
  sitemap: writeSitemap([{ url, lastmod: date, images: [url], alternates: [{ lang: "en", href: url }] }]),
  "sitemap-index": writeSitemapIndex([{ url, lastmod: date }]),
  "news-sitemap": writeNewsSitemap([{ url, name: "Warta", lang: "id", date, title: "Judul" }]),
};

/** One fault each, put into a valid document. */
const faults: [XmlKind, string, string | RegExp, string][] = [
  ["rss", "a date of another form", /<lastBuildDate>[^<]*/, "<lastBuildDate>2026-11-24"],
  ["rss", "an item without a guid", /<guid.*<\/guid>/, ""],
  ["rss", "a relative link", /<link>[^<]*/, "<link>/koran/"],
  ["rss", "an enclosure without a length", / length="\d+"/, ""],
  ["rss", "no link to itself", /<atom:link[^>]*>/, ""],
  ["rss", "an element of another kind", "<channel>", "<channel><headline>x</headline>"],
  ["rss", "a bare ampersand", "<title>", "<title>a & b"],
  ["atom", "no id", /<id>[^<]*<\/id>/, ""],
  ["atom", "a date without a zone", /<updated>[^<]*/, "<updated>2026-11-24T00:00:00"],
  ["atom", "an author without a name", /<author>.*?<\/author>/, "<author/>"],
  ["atom", "a content of no known type", 'type="html"', 'type="markdown"'],
  ["atom", "another namespace", 'xmlns="http://www.w3.org/2005/Atom"', 'xmlns="urn:x"'],
  ["sitemap", "a page without an address", /<loc>[^<]*<\/loc>/, ""],
  ["sitemap", "an address that is not absolute", /<loc>[^<]*/, "<loc>/a/"],
  ["sitemap", "an hour without a zone", /<lastmod>[^<]*/, "<lastmod>2026-11-24T00:00:00"],
  ["sitemap", "an impossible day", /<lastmod>[^<]*/, "<lastmod>2026-02-30"],
  ["sitemap", "a picture without an address", /<image:loc>[^<]*<\/image:loc>/, ""],
  ["sitemap", "a translation in no language", 'hreflang="en"', 'hreflang=""'],
  ["sitemap", "no page", /<url>.*<\/url>/s, ""],
  ["sitemap-index", "a page in place of a sitemap", /sitemap>/g, "url>"],
  ["sitemap-index", "a date in words", /<lastmod>[^<]*/, "<lastmod>kemarin"],
  ["news-sitemap", "an empty title", /<news:title>[^<]*/, "<news:title>"],
  ["news-sitemap", "no publication", /<news:publication>.*<\/news:publication>/, ""],
  ["news-sitemap", "a language by its name", /<news:language>[^<]*/, "<news:language>Indonesian"],
];

const told = new Map<XmlKind, Promise<readonly string[]>>();

/** What is said of all faulty documents of a kind: each line begins with the name of its document. */
function rejected(kind: XmlKind): Promise<readonly string[]> {
  const faulty = faults.flatMap(([of, name, wanted, put]) =>
    of === kind ? [[name, good[kind].replace(wanted, put)] as const] : [],
  );
  const lines = told.get(kind) ?? validateXmls(kind, new Map(faulty));
  told.set(kind, lines);
  return lines;
}

describe("the schemas of the tests", () => {
  it.each(Object.entries(good) as [XmlKind, string][])("accept a good %s", async (kind, xml) => {
    expect(await validateXml(kind, xml)).toEqual([]);
  });

  it.each(faults)("reject in %s: %s", async (kind, name, wanted, put) => {
    expect(good[kind].replace(wanted, put)).not.toBe(good[kind]);
    expect((await rejected(kind)).some((line) => line.startsWith(`${name}:`))).toBe(true);
  });

  it.each([
    ["the version before", { version: "https://jsonfeed.org/version/1" }],
    ["no items", { items: undefined }],
    ["the author of version 1", { author: { name: "Sari" } }],
  ])("reject in a JSON Feed: %s", (_, change) => {
    const document: object = JSON.parse(writeFeed("json", feed()));
    expect(jsonFeedSchema.safeParse({ ...document, ...change }).success).toBe(false);
  });
});
