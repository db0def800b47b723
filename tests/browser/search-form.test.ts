import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";
import { type WatchedPage, watchedPage } from "../support/watched-page.ts";

const PATIENCE = { timeout: 20_000 };

describe("the search form", () => {
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

  const counted = (page: Page, pattern: string) =>
    page.waitForFunction(
      (wanted) => new RegExp(wanted).test(document.querySelector("#search-status")?.textContent ?? ""),
      pattern,
      PATIENCE,
    );
  const active = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

  it("takes the field with /, goes through the results with the arrows, and is emptied by Escape", async () => {
    const { page, complaints } = watched;
    await page.goto(`${server.url}cari/`);
    await page.keyboard.press("/");
    await page.keyboard.type("pelabuhan");
    await counted(page, "^[1-9]\\d* hasil");
    expect(await page.locator("#search-q").inputValue()).toBe("pelabuhan");
    await page.keyboard.press("ArrowDown");
    expect(await active(page)).toBe("A");
    await page.keyboard.press("ArrowUp");
    expect(await active(page)).toBe("search-q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect([await active(page), await page.locator("#search-q").inputValue()]).toEqual(["search-q", ""]);
    await page.waitForFunction(
      () => document.querySelectorAll("#search-results li").length === 0,
      null,
      PATIENCE,
    );
    expect(complaints).toEqual([]);
  });

  describe("before the search itself is there", () => {
    const ENGINE = "**/aset/search-engine.*.js";
    let page: Page;
    let asked: string[];
    let bare: BrowserContext;
    beforeEach(async () => {
      bare = await browser.newContext({ serviceWorkers: "block" });
      page = await bare.newPage();
      asked = [];
      page.on("request", (request) => asked.push(request.url()));
    });
    afterEach(() => bare.close());
    const engines = () => asked.filter((url) => url.includes("search-engine")).length;

    it("fetches it when the form is used, and answers what was asked meanwhile", async () => {
      let release = (): void => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(ENGINE, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`${server.url}cari/`, { waitUntil: "networkidle" });
      expect(engines()).toBe(0);
      await page.locator("#search-q").focus();
      await page.keyboard.type("pelabuhan");
      await page.keyboard.press("Enter");
      expect(engines()).toBe(1);
      expect(await page.locator("#search-results li").count()).toBe(0);
      release();
      await counted(page, "^[1-9]\\d* hasil");
      expect(engines()).toBe(1);
    });

    it("fetches it again after a failure", async () => {
      await page.route(ENGINE, (route) => route.abort());
      await page.goto(`${server.url}cari/?q=pelabuhan`);
      await page.waitForFunction(
        () => document.querySelector("#search-status")?.textContent !== "",
        null,
        PATIENCE,
      );
      await page.unroute(ENGINE);
      await page.locator("#search-q").focus();
      await page.keyboard.press("Enter");
      await counted(page, "^[1-9]\\d* hasil");
    });
  });

  it("sorts by date over all years", async () => {
    const { page } = watched;
    await page.goto(`${server.url}cari/?q=kapal&urut=terlama`);
    await counted(page, "^[1-9]\\d* hasil");
    const times = await page
      .locator("#search-results time")
      .evaluateAll((all) => all.map((time) => Date.parse(time.getAttribute("datetime") ?? "")));
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it("offers authors by name, filters by them without words, and goes back to all", async () => {
    const { page, complaints } = watched;
    await page.goto(`${server.url}cari/?q=kapal`);
    await counted(page, "^[1-9]\\d* hasil");
    await page.waitForFunction(
      () => document.querySelectorAll("#search-author option").length > 1,
      null,
      PATIENCE,
    );
    const author = page.locator("#search-author option").nth(1);
    expect(await author.textContent()).toMatch(/^\p{Lu}\p{L}+ \p{Lu}/u);
    await page.locator("#search-filters summary").click();
    await page.selectOption("#search-author", (await author.getAttribute("value")) ?? "");
    await page.waitForURL((url) => url.searchParams.has("penulis"), PATIENCE);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("penulis"), PATIENCE);
    expect(await page.locator("#search-author").inputValue()).toBe("");
    await page.goto(`${server.url}cari/?tahun=2025`);
    await counted(page, "^[1-9]\\d* hasil$");
    expect(await page.locator("#search-year").inputValue()).toBe("2025");
    expect(complaints).toEqual([]);
  });

  it("says in words that the search could not be loaded, and works again when it can", async () => {
    const { page } = watched;
    await page.route("**/bundles.json", (route) => route.abort());
    await page.goto(`${server.url}cari/?q=kapal`);
    await counted(page, "gagal dimuat");
    await page.unroute("**/bundles.json");
    await page.locator("#search-q").press("Enter");
    await counted(page, "^[1-9]\\d* hasil");
  });
});
