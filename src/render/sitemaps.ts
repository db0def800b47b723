import { element, onLines, textElement, writeXml, type XmlElement } from "./xml.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
const XHTML = "http://www.w3.org/1999/xhtml";

/** What the protocol allows in one file. */
export const sitemapLimit = 50_000;

/** One sitemap of the portal; `lastmod` is ISO 8601. */
export interface SitemapRef {
  readonly url: string;
  readonly lastmod: string | null;
}

/** One page: absolute URLs all; `alternates` are its translations, itself among them. */
export interface SitemapItem {
  readonly url: string;
  readonly lastmod: string | null;
  readonly images: readonly string[];
  readonly alternates?: readonly { readonly lang: string; readonly href: string }[];
}

/** A sitemap index (sitemaps.org, 0.9). Throws `RangeError` above 50,000 sitemaps. */
export function writeSitemapIndex(items: readonly SitemapRef[]): string {
  return writeXml(
    element(
      "sitemapindex",
      rows(items, (item) => element("sitemap", location(item))),
    ),
    {
      "": SITEMAP,
    },
  );
}

/** A sitemap with pictures and translations. Throws `RangeError` above 50,000 pages. */
export function writeSitemap(items: readonly SitemapItem[]): string {
  return writeXml(element("urlset", rows(items, page)), { "": SITEMAP, image: IMAGE, xhtml: XHTML });
}

function page(item: SitemapItem): XmlElement {
  const alternates = (item.alternates ?? []).map(({ lang, href }) =>
    element("xhtml:link", [], { rel: "alternate", hreflang: lang, href }),
  );
  const images = item.images.map((url) => element("image:image", textElement("image:loc", url)));
  return element("url", [...location(item), ...alternates, ...images]);
}

const location = ({ url, lastmod }: SitemapRef): XmlElement[] => [
  ...textElement("loc", url),
  ...textElement("lastmod", lastmod),
];

function rows<Item>(items: readonly Item[], row: (item: Item) => XmlElement) {
  if (items.length > sitemapLimit) throw new RangeError(`${items.length} entries in one sitemap`);
  return onLines(items.map(row));
}
