import { describe, expect, it } from "vitest";
import { writeRobots } from "../../src/render/robots.ts";

describe("robots.txt", () => {
  it("allows all and names the sitemaps", () => {
    const sitemaps = ["https://example.org/sitemap.xml", "https://example.org/sitemap-news.xml"];
    expect(writeRobots({ sitemaps, disallow: [] })).toBe(
      `User-agent: *\nDisallow:\n\nSitemap: ${sitemaps[0]}\nSitemap: ${sitemaps[1]}\n`,
    );
  });

  it("keeps crawlers out of a preview", () => {
    expect(writeRobots({ sitemaps: [], disallow: ["/"] })).toBe("User-agent: *\nDisallow: /\n");
  });

  it("writes no rule that a value brings along", () => {
    expect(writeRobots({ sitemaps: [], disallow: ["/a\nAllow: /#b"] })).toBe(
      "User-agent: *\nDisallow: /a%0AAllow:%20/%23b\n",
    );
  });
});
