import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";
import { type WatchedPage, watchedPage } from "../support/watched-page.ts";

const PATIENCE = { timeout: 20_000 };

describe("the search page", () => {
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
    context = await browser.newContext();
    watched = await watchedPage(context, new URL(server.url).origin);
  });
  afterEach(() => context.close());

  const chips = (page: Page) => page.locator("#search-chips .chip");
  const names = (page: Page) =>
    chips(page).evaluateAll((all) => all.map((chip) => chip.getAttribute("aria-label")));
  const recent = (page: Page) => page.locator("#search-recent li a");
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

  it("shows each filter, chosen or typed, and takes it off without losing the rest", async () => {
    const { page, complaints } = watched;
    const asked = "q=kapal+penulis%3Adewi&bagian=nasional&sejak=2026-01-01";
    await page.goto(`${server.url}cari/?${asked}`);
    await chips(page).first().waitFor(PATIENCE);
    expect(await names(page)).toEqual([
      "Hapus saringan Rubrik: Nasional",
      "Hapus saringan Sejak tanggal: 2026-01-01",
      "Hapus saringan penulis:dewi",
    ]);
    await chips(page).last().click();
    await page.waitForURL((url) => url.searchParams.get("q") === "kapal", PATIENCE);
    expect(await page.locator("#search-q").inputValue()).toBe("kapal");
    expect(await focused(page)).toBe("search-status");
    await chips(page).first().click();
    await page.waitForURL((url) => url.search === "?q=kapal&sejak=2026-01-01", PATIENCE);
    expect(await page.locator("#search-section").inputValue()).toBe("");
    await page.goBack();
    await page.goBack();
    await page.waitForURL((url) => url.search === `?${asked}`, PATIENCE);
    expect(await chips(page).count()).toBe(3);
    await page.locator("#search-chips a").last().click();
    await page.waitForURL((url) => url.search === "?q=kapal", PATIENCE);
    expect(await page.locator("#search-chips").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it("keeps the range of dates in the address", async () => {
    const { page } = watched;
    await page.goto(`${server.url}cari/?q=kapal`);
    await page.locator("#search-filters summary").click();
    await page.locator("#search-until").fill("2025-12-31");
    await page.waitForURL((url) => url.searchParams.get("sampai") === "2025-12-31", PATIENCE);
    await page.reload();
    expect(await page.locator("#search-until").inputValue()).toBe("2025-12-31");
  });

  it("keeps the searches that were sent on this device, and forgets one or all of them", async () => {
    const { page, complaints } = watched;
    await page.goto(`${server.url}cari/`);
    for (const query of ["beras", "gempa", "kapal"]) {
      await page.locator("#search-q").fill(query);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("q") === query, PATIENCE);
    }
    await page.goto(`${server.url}cari/`);
    await recent(page).first().waitFor(PATIENCE);
    expect(await recent(page).allTextContents()).toEqual(["kapal", "gempa", "beras"]);
    await page.getByRole("button", { name: "Hapus “gempa” dari riwayat" }).press("Enter");
    expect(await recent(page).allTextContents()).toEqual(["kapal", "beras"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("beras");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.search === "?q=beras", PATIENCE);
    expect(await page.locator("#search-q").inputValue()).toBe("beras");
    await page.locator("#search-q").fill("kap");
    await page.locator("[role=option][data-kind=recent]").first().waitFor(PATIENCE);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.search === "?q=kapal", PATIENCE);
    expect(await page.locator("#search-q").inputValue()).toBe("kapal");
    await page.goto(`${server.url}cari/`);
    await page.getByRole("button", { name: "Hapus semua" }).click();
    await page.reload();
    await page.waitForFunction(() => document.querySelector("#search-q[role=combobox]"), null, PATIENCE);
    expect(await page.locator("#search-recent").isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it("works where the browser forbids storage", async () => {
    const { page, complaints } = watched;
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(`${server.url}cari/`);
    await page.locator("#search-q").fill("kapal");
    await page.keyboard.press("Enter");
    await page.locator("#search-results a").first().waitFor(PATIENCE);
    expect(complaints).toEqual([]);
  });
});
