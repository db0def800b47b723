import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";
import { type WatchedPage, watchedPage } from "../support/watched-page.ts";

const PATIENCE = { timeout: 20_000 };

describe("marks on an article's page", () => {
  let browser: Browser;
  let server: SharedServer;
  let context: BrowserContext;
  let watched: WatchedPage;
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = sharedServer(inject("koran"));
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });
    watched = await watchedPage(context, new URL(server.url).origin);
  });
  afterEach(() => context.close());

  const marks = (page: Page) => page.locator(".story__body mark.found");
  const bar = (page: Page) => page.getByRole("region", { name: "Sorotan pencarian" });
  const current = (page: Page) =>
    marks(page).evaluateAll((all) => all.findIndex((mark) => mark.hasAttribute("aria-current")));
  const body = (page: Page) => page.locator(".story__body").evaluate((element) => element.innerHTML);
  const goToFirstHit = async (page: Page): Promise<string> => {
    await page.goto(`${server.url}cari/?q=pelabuhan`);
    await page.waitForFunction(
      () => /^\d+ hasil/.test(document.querySelector("#search-status")?.textContent ?? ""),
      null,
      PATIENCE,
    );
    const href = await page.locator("#search-results a").first().getAttribute("href");
    await page.locator("#search-results a").first().click();
    await bar(page).waitFor(PATIENCE);
    return new URL(href ?? "", server.url).pathname;
  };

  it("are on the words that were looked for, and the address is the article's own", async () => {
    const { page, complaints } = watched;
    const path = await goToFirstHit(page);
    const words = await marks(page).allTextContents();
    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect(word.toLowerCase()).toBe("pelabuhan");
    const text = await page.locator(".story__body").innerText();
    expect(words.length).toBe(text.match(/(?<![\p{L}\p{N}])pelabuhan(?![\p{L}\p{N}])/giu)?.length);
    expect(await bar(page).locator("[role=status]").textContent()).toBe(`${words.length} sorotan`);
    expect(page.url()).toBe(new URL(path, server.url).href);
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toBe(`https://example.org${path}`);
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?q=pelabuhan");
    expect(complaints).toEqual([]);
  });

  it("are gone through by the keyboard, round and round, and each comes into sight", async () => {
    const { page } = watched;
    await goToFirstHit(page);
    const count = await marks(page).count();
    const status = bar(page).locator("[role=status]");
    await page.locator("#konten").focus();
    await page.keyboard.press("Tab");
    for (let place = 1; place <= count; place += 1) {
      await page.keyboard.press("Enter");
      expect(await status.textContent()).toBe(`${place} dari ${count}`);
      expect(await current(page)).toBe(place - 1);
      const sight = await marks(page)
        .nth(place - 1)
        .evaluate((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      expect(sight).toBe(true);
    }
    await page.keyboard.press("Enter");
    expect(await current(page)).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await current(page)).toBe(count - 1);
  });

  it("go without a trace when the reader removes them, and moved nothing while they stood", async () => {
    const { page } = watched;
    const path = await goToFirstHit(page);
    const at = () => page.locator(".story__body").evaluate((element) => element.getBoundingClientRect().top);
    const stood = await at();
    await bar(page).getByRole("button", { name: "Hapus sorotan" }).press("Enter");
    expect(await bar(page).count()).toBe(0);
    expect(await marks(page).count()).toBe(0);
    expect(await at()).toBe(stood);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("konten");
    const left = await body(page);
    await page.goto(new URL(path, server.url).href);
    expect(left).toBe(await body(page));
  });

  it("take nothing of the address as markup, and show no bar when no word fits", async () => {
    const { page, complaints } = watched;
    const path = await goToFirstHit(page);
    const query = encodeURIComponent("<img src=x onerror=alert(1)> zzxqyv");
    await page.goto(`${new URL(path, server.url).href}?sorot=${query}&x=1#konten`);
    await page.waitForURL((url) => url.search === "?x=1" && url.hash === "#konten", PATIENCE);
    expect([await bar(page).count(), await marks(page).count()]).toEqual([0, 0]);
    expect(complaints).toEqual([]);
  });

  it("make no accessibility violation", async () => {
    const { page } = watched;
    await goToFirstHit(page);
    await page.keyboard.press("Tab");
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
    );
    expect(found).toEqual([]);
  });
});
