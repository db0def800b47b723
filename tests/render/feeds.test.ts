import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../src/escape-html.ts";
import { cleanXml } from "../../src/render/clean-xml.ts";
import { type FeedFormat, writeFeed } from "../../src/render/feeds.ts";
import { textsOf, validateXml } from "../support/xml.ts";
import { bare, feed, item } from "./feed-sample.ts";
import { hostile, hostileTexts } from "./hostile.ts";
import { jsonFeedSchema } from "./json-feed-schema.ts";

const cases = {
  "a full article": feed(),
  "a bare article": feed({ items: [bare], copyright: null }),
  "no article": feed({ items: [], updated: null, description: "" }),
  "hostile text everywhere": feed({
    title: hostileTexts.join(" "),
    description: hostileTexts.join(" "),
    items: hostileTexts.map((text) =>
      item({ title: text, summary: text, html: text, authors: [text], categories: [text] }),
    ),
  }),
};

describe.each(Object.entries(cases))("a feed of %s", (_, data) => {
  it.each(["rss", "atom"] as const)("is valid %s", async (format) => {
    expect(await validateXml(format, writeFeed(format, data))).toEqual([]);
  });

  it("is a valid JSON Feed 1.1", () => {
    expect(jsonFeedSchema.safeParse(JSON.parse(writeFeed("json", data))).error).toBeUndefined();
  });
});

describe("feeds", () => {
  it("give back the cleaned text, whatever it was", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const data = feed({ items: [item({ title: text, summary: text, html: text, authors: [text] })] });
        const wanted = cleanXml(text);
        const rss = writeFeed("rss", data);
        expect(textsOf(rss, "title")).toEqual(["Warta Contoh", wanted]);
        expect(textsOf(rss, "dc:creator")).toEqual([wanted]);
        expect(textsOf(rss, "content:encoded")).toEqual([wanted]);
        expect(textsOf(rss, "description")[1]).toBe(escapeHtml(wanted));
        const atom = writeFeed("atom", data);
        expect(textsOf(atom, "content")).toEqual([wanted]);
        expect(textsOf(atom, "summary")).toEqual([wanted]);
        const [read] = jsonFeedSchema.parse(JSON.parse(writeFeed("json", data))).items;
        expect([read?.title, read?.content_html]).toEqual([wanted, wanted]);
      }),
    );
  });

  it.each(["rss", "atom"] as const)("write entities, never CDATA, in %s", (format) => {
    const xml = writeFeed(format, cases["hostile text everywhere"]);
    expect(xml).not.toContain("<![CDATA[");
    expect(xml).not.toContain("<script");
  });

  it("keep markup that an article shows as text from turning into markup", () => {
    const shown = "<p>&lt;script&gt;</p>";
    const xml = writeFeed("rss", feed({ items: [item({ html: shown })] }));
    expect(textsOf(xml, "content:encoded")).toEqual([shown]);
  });

  it("date RSS by the articles, in universal time", () => {
    const xml = writeFeed("rss", feed());
    expect(textsOf(xml, "lastBuildDate")).toEqual(["Tue, 24 Nov 2026 08:00:00 GMT"]);
    expect(textsOf(xml, "pubDate")).toEqual(["Tue, 24 Nov 2026 06:45:00 GMT"]);
    expect(textsOf(writeFeed("rss", cases["no article"]), "lastBuildDate")).toEqual([]);
  });

  it("name an article's permanent address as its id", () => {
    expect(textsOf(writeFeed("rss", feed()), "guid")).toEqual([item().url]);
    expect(textsOf(writeFeed("atom", feed()), "id")).toEqual([feed().selfUrl, item().url]);
  });

  it("date an Atom entry that was never updated by its publication", () => {
    const xml = writeFeed("atom", feed({ items: [bare] }));
    expect(textsOf(xml, "updated")).toEqual([feed().updated, bare.published]);
  });

  it.each<FeedFormat>(["rss", "atom", "json"])("are the same bytes twice in %s", (format) => {
    expect(writeFeed(format, feed())).toBe(writeFeed(format, feed()));
  });
});
