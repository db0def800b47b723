// An idiomatic Eleventy portal, as eleventy-base-blog does it: collections, pagination, filters, layouts.
import fs from "node:fs";
import { DateTime } from "luxon";

const PAGE = 20;
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");
const local = (date) => DateTime.fromJSDate(date, { zone: "Asia/Jakarta", locale: "id" });

/** The pages of one list. */
function pages(title, url, items) {
  const total = Math.ceil(items.length / PAGE);
  const address = (n) => (n === 1 ? url : `${url}page/${n}/`);
  return Array.from({ length: total }, (_, at) => ({
    title,
    items: items.slice(at * PAGE, (at + 1) * PAGE),
    n: at + 1,
    total,
    url: address(at + 1),
    prev: at > 0 ? address(at) : "",
    next: at + 1 < total ? address(at + 2) : "",
  }));
}

/** The pages of a list for each key that articles have. */
function pagesBy(articles, keysOf, urlOf) {
  const lists = new Map();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      if (!lists.has(key)) lists.set(key, []);
      lists.get(key).push(article);
    }
  }
  return [...lists].flatMap(([key, items]) => pages(key, urlOf(key), items));
}

export default function config(eleventy) {
  const newest = (api) => api.getFilteredByTag("articles").reverse();
  const of = (section) => (article) => article.data.kanal === section;
  const site = JSON.parse(fs.readFileSync(new URL("site/_data/site.json", import.meta.url), "utf8"));

  eleventy.addCollection("newest", newest);
  for (const section of site.sections)
    eleventy.addCollection(`kanal_${section}`, (api) => newest(api).filter(of(section)));
  eleventy.addCollection("sectionPages", (api) =>
    pagesBy(
      newest(api),
      ({ data }) => [data.kanal],
      (key) => `/${key}/`,
    ),
  );
  eleventy.addCollection("tagPages", (api) =>
    pagesBy(
      newest(api),
      ({ data }) => data.tags.filter((tag) => tag !== "articles"),
      (key) => `/tag/${slug(key)}/`,
    ),
  );
  eleventy.addCollection("authorPages", (api) =>
    pagesBy(
      newest(api),
      ({ data }) => [data.author],
      (key) => `/penulis/${slug(key)}/`,
    ),
  );

  eleventy.addFilter("slugid", slug);
  eleventy.addFilter("head", (items, count) => items.slice(0, count));
  eleventy.addFilter("exceptUrl", (items, url) => items.filter((item) => item.url !== url));
  eleventy.addFilter("isoDate", (date) => local(date).toISO({ suppressMilliseconds: true }));
  eleventy.addFilter("ymd", (date) => local(date).toFormat("yyyy-LL-dd"));
  eleventy.addFilter("tanggal", (date) => local(date).toFormat("cccc, d LLLL yyyy HH:mm"));
  eleventy.addFilter("tglpendek", (date) => local(date).toFormat("d LLLL yyyy"));
  eleventy.addFilter("rfc822", (date) => local(date).toRFC2822());

  return {
    dir: { input: "site", includes: "_includes", data: "_data", output: "out" },
    markdownTemplateEngine: "njk",
    htmlTemplateEngine: "njk",
    templateFormats: ["md", "njk"],
  };
}
