import { describe, expect, inject, it } from "vitest";
import { contentSecurityPolicy } from "../../src/publish/policy.ts";
import { linkRel, meta, tags, title } from "../support/html.ts";
import { type HtmlFile, readable } from "../support/output.ts";

/** The pages that do not keep to a rule. */
const breaking = (pages: readonly HtmlFile[], keeps: (page: HtmlFile) => boolean): string[] =>
  pages.filter((page) => !keeps(page)).map(({ file }) => file);

describe.each([
  ["at its own address", inject("demo"), "https://example.org/"],
  ["under a path", inject("koran"), "https://example.org/koran/"],
])("every page of the demo portal %s", (_, out, site) => {
  it("carries the content security policy as its first meta element after the character set", async () => {
    const pages = await readable(out);
    expect(
      breaking(pages, ({ html }) => meta(html, "Content-Security-Policy") === contentSecurityPolicy),
    ).toEqual([]);
    const late = breaking(pages, ({ html }) => {
      const [before = ""] = html.split("Content-Security-Policy");
      return !/<(?:script|link|style|img)\b/.test(before);
    });
    expect(late).toEqual([]);
  });

  it("has no inline script, inline style or event attribute", async () => {
    const inline = breaking(await readable(out), ({ html }) => {
      const scripts = tags(html, "script").filter(
        (tag) => !tag["src"] && !/^application\/(?:ld\+)?json$/.test(tag["type"] ?? ""),
      );
      const attributes = tags(html, "*")
        .flatMap((tag) => Object.keys(tag))
        .filter((name) => name === "style" || /^on/.test(name));
      return scripts.length === 0 && attributes.length === 0 && !/<style\b/.test(html);
    });
    expect(inline).toEqual([]);
  });

  it("has a language, a title, a description and a width for phones", async () => {
    const wrong = breaking(
      await readable(out),
      ({ html }) =>
        /^(?:id|en|ar)$/.test(tags(html, "html")[0]?.["lang"] ?? "") &&
        (title(html)?.length ?? 0) > 3 &&
        (meta(html, "description")?.length ?? 0) > 10 &&
        meta(html, "viewport") !== null,
    );
    expect(wrong).toEqual([]);
  });

  it("names itself as canonical, unless it is kept out of indexes", async () => {
    const wrong = breaking(await readable(out), ({ html, url }) => {
      if (meta(html, "robots")?.includes("noindex")) return true;
      return linkRel(html, "canonical") === site + url.slice(1);
    });
    expect(wrong).toEqual([]);
  });

  it("says to social networks what it is, with its own address", async () => {
    const wrong = breaking(
      (await readable(out)).filter(({ url }) => !url.endsWith(".html")),
      ({ html, url }) =>
        meta(html, "og:url") === site + url.slice(1) &&
        Boolean(meta(html, "og:title")) &&
        Boolean(meta(html, "og:type")) &&
        /^summary/.test(meta(html, "twitter:card") ?? ""),
    );
    expect(wrong).toEqual([]);
  });

  it("has exactly one main heading", async () => {
    expect(breaking(await readable(out), ({ html }) => tags(html, "h1").length === 1)).toEqual([]);
  });
});
