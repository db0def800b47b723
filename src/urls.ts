import slugify from "@sindresorhus/slugify";

/** A path on the portal without the base path: begins with `/`; a page's ends in `/`. Made only here. */
export type SitePath = string & { readonly __brand: "SitePath" };
/** The path of an article's page. */
export type ArticleUrl = SitePath & { readonly __article: true };

const SLUG_LENGTH = 80;

/** Text of which slugify would only change the case and what stands between words. */
const PLAIN = /^[\w .,:;!?()"/-]*$/;
const plainSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "");

/** ASCII, lower case, words joined by `-`, at most 80 characters, cut at a word; may come out empty. */
export function slug(text: string): string {
  const whole = PLAIN.test(text) ? plainSlug(text) : slugify(text.normalize("NFC"), { decamelize: false });
  if (whole.length <= SLUG_LENGTH) return whole;
  const cut = whole.slice(0, SLUG_LENGTH + 1);
  const end = cut.lastIndexOf("-");
  return end > 0 ? cut.slice(0, end) : whole.slice(0, SLUG_LENGTH);
}

/** A slug that stands in a URL as it is written. */
export const isSlug = (text: string): boolean =>
  text.length <= SLUG_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** Fills a permalink pattern; `day` is `YYYY-MM-DD` in the portal's zone. */
export function articleUrl(
  pattern: string,
  parts: { day: string; section: string; slug: string },
): ArticleUrl {
  const [year = "", month = "", day = ""] = parts.day.split("-");
  const values: Record<string, string> = { year, month, day, section: parts.section, slug: parts.slug };
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "") as ArticleUrl;
}

const path = (text: string): SitePath => text as SitePath;

/** Every page that is no article. `page` counts from the oldest; without it, the list's own front. */
export const urls = {
  front: path("/"),
  section: (id: string, page?: number) => path(`/${id}/${page ? `halaman/${page}/` : ""}`),
  topic: (id: string, page?: number) => path(`/topik/${id}/${page ? `halaman/${page}/` : ""}`),
  topics: path("/topik/"),
  author: (id: string, page?: number) => path(`/penulis/${id}/${page ? `halaman/${page}/` : ""}`),
  authors: path("/penulis/"),
  source: (id: string, page?: number) => path(`/sumber/${id}/${page ? `halaman/${page}/` : ""}`),
  sources: path("/sumber/"),
  series: (id: string) => path(`/seri/${id}/`),
  /** What was changed in a story since its publication. */
  history: (article: ArticleUrl) => path(`${article}riwayat/`),
  /** `period` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  archive: (period: string) => path(`/${period.replaceAll("-", "/")}/`),
  archives: path("/arsip/"),
  search: path("/cari/"),
  corrections: path("/koreksi/"),
  /** All components, for whoever works on layouts; in previews only. */
  components: path("/_components/"),
  /** What a reader has saved for reading offline. */
  offline: path("/luring/"),
  page: (id: string) => path(`/${id}/`),
  /** The latest headlines for pages of a language; `own` is the portal's. */
  fragment: (lang: string, own: string) => path(lang === own ? "/terkini.html" : `/terkini.${lang}.html`),
  file: (name: string) => path(`/${name}`),
};

/** First path segments that no section, page or article may take. */
export const reserved = new Set([
  "topik",
  "penulis",
  "sumber",
  "seri",
  "arsip",
  "cari",
  "koreksi",
  "halaman",
  "alamat-lama",
  "aset",
  "gambar",
  "indeks-cari",
  "desk",
  "_components",
  "sitemap",
  "404",
  "luring",
]);

/** Whether a first path segment would collide with pages that Warta makes: a reserved name, or a year. */
export const isReserved = (segment: string): boolean => reserved.has(segment) || /^\d{4}$/.test(segment);

/** The file below the output folder that answers a path: `/a/` is `a/index.html`, `/feed.xml` is `feed.xml`. */
export const outputFile = (url: SitePath): string => (url.endsWith("/") ? `${url}index.html` : url).slice(1);

/** An old path as its output file is named: servers look for the decoded one. */
export const pathIn = (alias: string): SitePath => path(decodeURI(alias).normalize("NFC"));

/** A path of the output as a browser asks for it. */
export const pathAsked = (file: SitePath): SitePath =>
  path(encodeURI(file).replaceAll(/%25([\da-f]{2})/gi, "%$1"));

/** The same as servers match it: all of it decoded. */
export const pathServed = (file: SitePath): SitePath => path(decodeURIComponent(pathAsked(file)));

/** Makes links for one portal address: `href` for pages (with the base path), `absolute` for feeds and metadata. */
export function links(siteUrl: string) {
  const { origin, pathname } = new URL(siteUrl);
  const base = pathname.replace(/\/$/, "");
  return {
    base: `${base}/`,
    href: (to: SitePath): string => base + to,
    absolute: (to: SitePath): string => origin + base + to,
  };
}
export type Links = ReturnType<typeof links>;
