import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanXml } from "../../src/render/clean-xml.ts";
import { writeNewsSitemap } from "../../src/render/news-sitemap.ts";
import { writeSitemap, writeSitemapIndex } from "../../src/render/sitemaps.ts";
import { textsOf, validateXml } from "../support/xml.ts";
import { hostile, hostileTexts } from "./hostile.ts";

const url = "https://example.org/2026/11/24/a/?x=1&y=2";
const lastmod = "2026-11-24T13:45:00.000+07:00";
const page = { url, lastmod, images: ["https://example.org/gambar/a-1200.jpg"] };
const news = (title: string) => ({ url, name: "Warta", lang: "id", date: lastmod, title });

describe("sitemaps", () => {
  it("are valid with pictures and translations", async () => {
    const alternates = [
      { lang: "id", href: url },
      { lang: "ar", href: "https://example.org/ar/" },
    ];
    const xml = writeSitemap([
      { ...page, alternates },
      { url: "https://example.org/", lastmod: null, images: [] },
    ]);
    expect(await validateXml("sitemap", xml)).toEqual([]);
    expect(textsOf(xml, "loc")).toEqual([url, "https://example.org/"]);
    expect(textsOf(xml, "image:loc")).toEqual(page.images);
    expect(xml).toContain('hreflang="ar" href="https://example.org/ar/"');
  });

  it("are listed in a valid index", async () => {
    const xml = writeSitemapIndex([
      { url, lastmod },
      { url: "https://example.org/sitemap/halaman.xml", lastmod: null },
    ]);
    expect(await validateXml("sitemap-index", xml)).toEqual([]);
    expect(textsOf(xml, "lastmod")).toEqual([lastmod]);
  });

  it("stop at what the protocol allows", () => {
    expect(() => writeSitemap(Array.from({ length: 50_001 }, () => page))).toThrow(RangeError);
    expect(() => writeNewsSitemap(Array.from({ length: 1_001 }, () => news("a")))).toThrow(RangeError);
  });
});

describe("the news sitemap", () => {
  it.each([
    ["hostile titles", hostileTexts.map(news)],
    ["no article", []],
  ])("is valid with %s", async (_, items) => {
    expect(await validateXml("news-sitemap", writeNewsSitemap(items))).toEqual([]);
  });

  it("gives back the cleaned title, whatever it was", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        expect(textsOf(writeNewsSitemap([news(title)]), "news:title")).toEqual([cleanXml(title)]);
      }),
    );
  });
});
