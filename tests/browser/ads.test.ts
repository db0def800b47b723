import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, served } from "../support/served.ts";
import { sharedBrowser } from "../support/shared.ts";
import { type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const site = `ads:
  hosts: [iklan.example]
  slots:
    - { place: article-paragraph, paragraph: 1, size: 300x250, src: "https://iklan.example/satu" }
    - { place: article-end, size: 320x100, wide: 468x60, src: "https://iklan.example/dua" }
    - { place: front-after-lead, size: 320x50, wide: 728x90, src: "https://iklan.example/tiga" }
`;
const paragraphs = Array.from({ length: 12 }, (_, index) => `Paragraf ke-${index} berita ini. `.repeat(6));

describe("a page with advertisements", () => {
  let portal: TinyPortal;
  let server: Served;
  let browser: Browser;
  beforeAll(async () => {
    portal = await tinyPortal({
      "_portal/site.yaml": site,
      "2026/11/2026-11-20-satu.md": `---\nheadline: Satu\n---\n\n${paragraphs.join("\n\n")}\n`,
    });
    await portal.build();
    [browser, server] = await Promise.all([sharedBrowser(), served(portal.out)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await portal?.delete();
  });

  /** Answers for the ad server after a while, with a page that tries to get out of its frame. */
  async function opened(width: number, work: (context: BrowserContext) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 700 }, serviceWorkers: "block" });
    try {
      // Letters of another width move the text a little when they come.
      await context.route("**/*.woff2", (route) => route.abort());
      await context.route("https://iklan.example/**", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.fulfill({
          contentType: "text/html",
          body: `<body style="margin:0;height:2000px;background:#fc0">Iklan<script>try { top.location = "https://iklan.example/keluar" } catch {}</script>`,
        });
      });
      await work(context);
    } finally {
      await context.close();
    }
  }

  it.each([
    [
      320,
      "2026/11/20/satu/",
      [
        [300, 250],
        [320, 100],
      ],
    ],
    [
      1280,
      "2026/11/20/satu/",
      [
        [300, 250],
        [468, 60],
      ],
    ],
    [320, "", [[320, 50]]],
    [1280, "", [[728, 90]]],
  ])("at %i px, /%s does not move when they come, and stays where it is", async (width, page, sizes) => {
    await opened(width, async (context) => {
      const tab = await context.newPage();
      await tab.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset["shift"] = `${JSON.stringify(entry)}`;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await tab.goto(server.url + page);
      const frames = tab.locator("iframe");
      for (let index = 0; index < sizes.length; index += 1) {
        await frames.nth(index).scrollIntoViewIfNeeded();
        await expect
          .poll(() => tab.frames()[index + 1]?.evaluate(() => document.readyState))
          .toBe("complete");
      }
      expect(
        tab
          .frames()
          .slice(1)
          .map((frame) => frame.url())
          .sort()[0],
      ).toMatch(/^https:\/\/iklan\.example\/[dst]/);
      const boxes = await Promise.all(sizes.map((_, index) => frames.nth(index).boundingBox()));
      expect(boxes.map((box) => [box?.width, box?.height])).toEqual(sizes);
      expect(await tab.evaluate(() => document.documentElement.dataset["shift"])).toBeUndefined();
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(tab.url()).toBe(server.url + page);
    });
  });

  it("prints without them", async () => {
    await opened(800, async (context) => {
      const tab = await context.newPage();
      await tab.goto(`${server.url}2026/11/20/satu/`);
      const shown = () =>
        tab.locator(".ad").evaluateAll((all) => all.map((one) => getComputedStyle(one).display));
      expect(await shown()).toEqual(["block", "block"]);
      await tab.emulateMedia({ media: "print" });
      expect(await shown()).toEqual(["none", "none"]);
    });
  });

  it("is saved for reading offline without them", async () => {
    const context = await browser.newContext();
    try {
      const tab = await context.newPage();
      await tab.goto(`${server.url}2026/11/20/satu/`);
      await tab.locator("[data-save]").click();
      await expect.poll(() => tab.locator("[data-save]").getAttribute("aria-pressed")).toBe("true");
      const copies = await tab.evaluate(async () => {
        const found: string[] = [];
        for (const name of await caches.keys())
          for (const request of await (await caches.open(name)).keys())
            if (request.url.endsWith("/satu/"))
              found.push((await (await (await caches.open(name)).match(request))?.text()) ?? "");
        return found;
      });
      expect(copies.length).toBeGreaterThan(0);
      for (const copy of copies) {
        expect(copy).toContain("Paragraf ke-11");
        expect(copy).not.toContain("iframe");
      }
    } finally {
      await context.close();
    }
  });
});
