import { describe, expect, inject, it } from "vitest";
import { decode } from "../support/html.ts";
import { filesOf, read } from "../support/output.ts";
import { validateXmls, type XmlKind } from "../support/xml.ts";

/** The schema for each XML file of the output, by its path. */
const kindOf = (file: string): XmlKind | null =>
  file === "sitemap.xml"
    ? "sitemap-index"
    : file === "sitemap-news.xml"
      ? "news-sitemap"
      : file.startsWith("sitemap/")
        ? "sitemap"
        : file.endsWith("feed.xml")
          ? "rss"
          : file.endsWith("atom.xml")
            ? "atom"
            : null;

const addresses = (xml: string): string[] =>
  [
    ...xml.matchAll(
      /<(?:loc|image:loc)>([^<]*)<\/|<(?:link|atom:link)[^>]* href="([^"]*)"|<link>([^<]*)<\/link>/g,
    ),
  ].map(([, loc, href, link]) => decode(loc ?? href ?? link ?? ""));

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly content_html: string;
    readonly date_published: string;
  }[];
}

describe.each([
  ["at its own address", inject("demo"), "https://example.org/"],
  ["under a path", inject("koran"), "https://example.org/koran/"],
])("what the demo portal %s gives to machines", (_, out, site) => {
  it("is XML that keeps to the schema of its kind, every file of it", async () => {
    const files = (await filesOf(out)).filter((file) => file.endsWith(".xml"));
    expect(files.filter((file) => kindOf(file) === null)).toEqual([]);
    expect(new Set(files.map(kindOf)).size).toBe(5);
    const wrong: string[] = [];
    for (const kind of new Set(files.map(kindOf))) {
      if (kind === null) continue;
      const documents = files.flatMap((file) =>
        kindOf(file) === kind ? [[file, read(out, file)] as const] : [],
      );
      wrong.push(...(await validateXmls(kind, new Map(documents))));
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it("names nothing that is not in the output", async () => {
    const files = await filesOf(out);
    const present = new Set(files);
    const named = files
      .filter((file) => file.endsWith(".xml"))
      .flatMap((file) => addresses(read(out, file)).map((address) => ({ file, address })));
    const missing = named.filter(({ address }) => {
      if (!address.startsWith(site)) return true;
      const path = decodeURI(new URL(address).href.slice(site.length)).replace(/[?#].*/, "");
      return !present.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    });
    expect(named.length).toBeGreaterThan(100);
    expect(missing.slice(0, 20)).toEqual([]);
  });

  it("has every published article in the sitemap of its month", async () => {
    const articles = (await filesOf(out)).filter((file) =>
      /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.html$/.test(file),
    );
    const missing = articles.filter((file) => {
      const [year, month] = file.split("/");
      return !read(out, `sitemap/${year}-${month}.xml`).includes(
        `<loc>${site}${file.replace("index.html", "")}</loc>`,
      );
    });
    expect(missing).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(48);
  });

  it("has JSON feeds of at most 20 items with full text, newest first, and absolute addresses", async () => {
    const files = (await filesOf(out)).filter((file) => file.endsWith("feed.json"));
    expect(files.length).toBe(9);
    for (const file of files) {
      const feed = JSON.parse(read(out, file)) as JsonFeed;
      expect([feed.version, feed.feed_url]).toEqual(["https://jsonfeed.org/version/1.1", site + file]);
      expect(feed.home_page_url).toBe(site + file.replace("feed.json", ""));
      expect(feed.items.length).toBeLessThanOrEqual(20);
      const dates = feed.items.map((item) => Date.parse(item.date_published));
      expect(dates).toEqual([...dates].sort((a, b) => b - a));
      for (const item of feed.items) {
        expect(item.url.startsWith(site)).toBe(true);
        expect(item.content_html.length).toBeGreaterThan(100);
        expect(item.content_html).not.toMatch(/ (?:href|src)="\//);
      }
    }
  });

  it("says in robots.txt where the sitemaps are", () => {
    const robots = read(out, "robots.txt");
    expect(robots).toContain(`Sitemap: ${site}sitemap.xml`);
    expect(robots).not.toMatch(/^Disallow: \/$/m);
  });

  it("has a manifest whose addresses are in the output", async () => {
    const manifest = JSON.parse(read(out, "manifest.webmanifest")) as {
      start_url: string;
      icons: { src: string }[];
    };
    const present = new Set(await filesOf(out));
    const base = new URL(site).pathname;
    expect(new URL(manifest.start_url, site).pathname).toBe(base);
    expect(manifest.icons.length).toBeGreaterThan(0);
    for (const { src } of manifest.icons)
      expect(present.has(new URL(src, site).pathname.slice(base.length)), src).toBe(true);
  });
});
