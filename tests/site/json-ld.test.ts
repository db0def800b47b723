import { describe, expect, inject, it } from "vitest";
import { jsonLd, linkRel, tags } from "../support/html.ts";
import { jsonLdProblems, thingsOf } from "../support/json-ld.ts";
import { readable } from "../support/output.ts";

const ARTICLE = /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/;

describe.each([
  ["at its own address", inject("demo"), "https://example.org/"],
  ["under a path", inject("koran"), "https://example.org/koran/"],
])("the structured data of the demo portal %s", (_, out, site) => {
  it("parses on every page, with all that its types ask for, and absolute addresses only", async () => {
    const pages = await readable(out);
    const problems = pages.flatMap(({ file, html }) =>
      jsonLd(html)
        .flatMap((block) => jsonLdProblems(block))
        .map((problem) => `${file}: ${problem}`),
    );
    expect(problems.slice(0, 30)).toEqual([]);
    expect(pages.flatMap(({ html }) => jsonLd(html)).length).toBeGreaterThan(pages.length / 2);
  });

  it("describes each article once, under its canonical address, and its place in the portal", async () => {
    const articles = (await readable(out)).filter(({ url }) => ARTICLE.test(url));
    expect(articles.length).toBeGreaterThanOrEqual(48);
    const wrong = articles.filter(({ html }) => {
      const blocks = jsonLd(html);
      const [article, ...others] = thingsOf(blocks, "NewsArticle").filter(
        (thing) => "headline" in thing && "datePublished" in thing,
      );
      const page = article?.["mainEntityOfPage"];
      const address = typeof page === "object" && page !== null && "@id" in page ? page["@id"] : page;
      return (
        others.length > 0 ||
        address !== linkRel(html, "canonical") ||
        thingsOf(blocks, "BreadcrumbList").length !== 1
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("tells search engines of the portal, its publisher, and its search on the front page", async () => {
    const front = (await readable(out)).find(({ url }) => url === "/");
    const blocks = jsonLd(front?.html ?? "");
    expect(thingsOf(blocks, "NewsMediaOrganization").length).toBeGreaterThan(0);
    const [website] = thingsOf(blocks, "WebSite");
    expect(website?.["url"]).toBe(site);
    expect(JSON.stringify(website?.["potentialAction"])).toContain(`${site}cari/?q=`);
  });

  it("names the language that the page is written in", async () => {
    const articles = (await readable(out)).filter(({ url }) => ARTICLE.test(url));
    const wrong = articles.filter(
      ({ html }) =>
        thingsOf(jsonLd(html), "NewsArticle")[0]?.["inLanguage"] !== tags(html, "html")[0]?.["lang"],
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
