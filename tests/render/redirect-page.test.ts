import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { redirectPage } from "../../src/render/redirect-page.ts";

const page = redirectPage({ to: "/koran/2026/11/24/a/", title: "Pasar & niaga", lang: "id" });

describe("a redirect page", () => {
  it("is valid HTML", async () => {
    const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
    const hostile = redirectPage({
      to: "https://example.org/?a=1&b='\"<",
      title: `"><script>x</script>`,
      lang: "id",
    });
    for (const html of [page, hostile]) {
      const report = await validator.validateString(html);
      // The one rule against what this page is for.
      const messages = report.results.flatMap((result) => result.messages);
      expect(messages.filter(({ ruleId }) => ruleId !== "meta-refresh")).toEqual([]);
    }
  });

  it("leads on, names the canonical page, and stays out of search engines", () => {
    expect(page).toContain('http-equiv="refresh" content="0; url=/koran/2026/11/24/a/"');
    expect(page).toContain('rel="canonical" href="/koran/2026/11/24/a/"');
    expect(page).toContain('<a href="/koran/2026/11/24/a/">Pasar &amp; niaga</a>');
    expect(page).toContain('name="robots" content="noindex"');
    expect(page).toContain("default-src 'none'");
  });

  it.each([
    ["https://example.org/a b", "https://example.org/a%20b"],
    ['/a"onclick="x/', "/a%22onclick=%22x/"],
    ["/a/../b/", "/b/"],
  ])("writes %s as %s", (to, written) => {
    expect(redirectPage({ to, title: "x", lang: "id" })).toContain(`<a href="${written}">`);
  });

  it.each(["javascript:alert(1)", "//evil.example/", "/\\evil.example/", "data:text/html,x", "a/b/", ""])(
    "refuses to lead to %j",
    (to) => {
      expect(() => redirectPage({ to, title: "x", lang: "id" })).toThrow(RangeError);
    },
  );
});
