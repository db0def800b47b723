import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonLd, meta, tags, title, visibleText } from "../support/html.ts";
import { thingsOf } from "../support/json-ld.ts";
import { decompressed, filesOf, htmlFiles, read } from "../support/output.ts";
import { article, type SmallPortal, smallPortal } from "../support/small-portal.ts";

const HEADLINE = `</title></script><script>alert(1)</script> {{ 7*191 }} {% set x = 1 %} "kutip" 'petik' & ]]>`;
const BODY = `Isi <img src=x onerror=alert(2)> {{ range.constructor("alert(3)")() }} {# hilang? #} </p><script>alert(4)</script> selesai.`;
const URLS = ["/2026/11/21/markdown/", "/2026/11/23/wire/"] as const;

describe("HTML and Nunjucks in headline and body", () => {
  let portal: SmallPortal;
  beforeAll(async () => {
    portal = await smallPortal({
      "2026/11/2026-11-21-markdown.md": article(
        JSON.stringify(HEADLINE),
        [`standfirst: ${JSON.stringify(BODY)}`],
        BODY,
      ),
      "2026/11/2026-11-23-wire.txt": `${HEADLINE}\n\n${BODY}\n`,
    });
    const built = await portal.run("build");
    expect(built.status, built.stdout + built.stderr).toBe(0);
  });
  afterAll(() => portal?.destroy());

  it("reach no page as markup", async () => {
    const pages = await htmlFiles(portal.out);
    expect(pages.length).toBeGreaterThan(5);
    for (const { file, html } of pages) {
      const elements = tags(html, "*").flatMap((tag) => Object.keys(tag));
      expect(html, file).not.toMatch(/<script>|<img src=x/i);
      expect(
        elements.filter((name) => /^on/.test(name)),
        file,
      ).toEqual([]);
    }
  });

  it.each(URLS)("are shown as they were written at %s", (url) => {
    const html = read(portal.out, `${url.slice(1)}index.html`);
    expect(visibleText(html)).toContain(HEADLINE);
    expect(visibleText(html)).toContain("{{ range.constructor(");
    expect(visibleText(html)).toContain("{# hilang? #}");
    expect(visibleText(html)).toContain("</p><script>alert(4)</script> selesai.");
    expect(html).not.toContain("1337");
  });

  it.each(URLS)("come whole out of title, Open Graph and structured data at %s", (url) => {
    const html = read(portal.out, `${url.slice(1)}index.html`);
    expect(title(html)).toContain(HEADLINE);
    expect(meta(html, "og:title")).toContain(HEADLINE);
    expect(thingsOf(jsonLd(html), "NewsArticle")[0]?.["headline"]).toBe(HEADLINE);
  });

  it("are text in every feed and sitemap", async () => {
    const machines = (await filesOf(portal.out)).filter((file) => /\.xml$/.test(file));
    expect(machines.length).toBeGreaterThan(5);
    for (const file of machines)
      expect(read(portal.out, file), file).not.toMatch(/<script|<!\[CDATA\[|<img src=x/i);
    expect(read(portal.out, "feed.xml")).toContain("{{ 7*191 }}");
    expect(read(portal.out, "sitemap-news.xml")).toContain("{{ 7*191 }}");
  });

  it("are text in the JSON feed, whose contents are HTML and whose titles are not", () => {
    const feed = JSON.parse(read(portal.out, "feed.json")) as {
      items: { title: string; content_html: string }[];
    };
    expect(feed.items.map((item) => item.title)).toEqual([HEADLINE, HEADLINE, "Berita yang baik"]);
    for (const item of feed.items) expect(item.content_html).not.toMatch(/<script|<img/i);
    expect(visibleText(feed.items[0]?.content_html ?? "")).toContain("<script>alert(4)</script> selesai.");
  });

  it("were run by nothing: 7 times 191 stands nowhere", async () => {
    for (const file of await filesOf(portal.out)) {
      if (/\.(?:html|xml|json)$|fragment/.test(file))
        expect(decompressed(portal.out, file), file).not.toMatch(/\b1337\b/);
    }
  });
});
