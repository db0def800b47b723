import { LinkChecker } from "linkinator";
import { describe, expect, inject, it } from "vitest";
import { filesOf, htmlFiles } from "../support/output.ts";
import { sharedServer } from "../support/shared.ts";
import { followLinks } from "../support/site-links.ts";

describe.each([
  ["at its own address", inject("demo"), "https://example.org/"],
  ["under a path", inject("koran"), "https://example.org/koran/"],
])("the demo portal %s", (_, out, site) => {
  it("has no link, picture or anchor that leads into nothing", async () => {
    const pages = await htmlFiles(out);
    const { followed, broken } = followLinks(pages, new Set(await filesOf(out)), site);
    expect(followed).toBeGreaterThan(pages.length * 10);
    expect(broken.slice(0, 30)).toEqual([]);
  });

  it("answers a crawler that starts at the front page with every page, and never with an error", async () => {
    const server = sharedServer(out);
    const result = await new LinkChecker().check({
      path: server.url,
      recurse: true,
      concurrency: 20,
      timeout: 30_000,
      linksToSkip: async (link) => !link.startsWith(server.url),
    });
    const broken = result.links.filter(({ state }) => state === "BROKEN");
    const crawled = result.links.filter(({ state }) => state === "OK");
    expect(broken.map(({ url, parent, status }) => `${status} ${url} from ${parent}`)).toEqual([]);
    expect(crawled.length).toBeGreaterThan(100);
  });
});
