import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";
import { type WatchedPage, watchedPage } from "../support/watched-page.ts";

const QUERY = "pelabuhan";
const PATIENCE = { timeout: 20_000 };

describe.each([
  ["at its own address", inject("demo"), "/"],
  ["under a path", inject("koran"), "/koran/"],
])("the search page of the demo portal %s", (_, out, base) => {
  let browser: Browser;
  let server: SharedServer;
  let context: BrowserContext;
  let watched: WatchedPage;
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = sharedServer(out);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    watched = await watchedPage(context, new URL(server.url).origin);
  });
  afterEach(() => context.close());

  const results = (page: Page) => page.locator("#search-results a");
  /** Older bundles join the newest and may change the order, until the count is said of this very query. */
  const settled = (page: Page, query: string) =>
    page.waitForFunction(
      (words) => {
        const said = document.querySelector("#search-status")?.textContent ?? "";
        return /^\d+ hasil/.test(said) && said.includes(words);
      },
      `“${query}”`,
      PATIENCE,
    );
  const search = async (page: Page, query: string): Promise<void> => {
    await page.locator("#search-q").focus();
    await page.keyboard.type(query);
    await page.keyboard.press("Enter");
    await results(page).first().waitFor(PATIENCE);
    await settled(page, query);
  };

  it("answers what is typed, says how many, and gives the query a URL", async () => {
    const { page, complaints } = watched;
    await page.goto(`${server.url}cari/`);
    await search(page, QUERY);
    expect(await results(page).count()).toBeGreaterThan(0);
    const url = new URL(page.url());
    expect([url.pathname, url.searchParams.get("q")]).toEqual([`${base}cari/`, QUERY]);
    expect(complaints).toEqual([]);
  });

  it("shows a date and a section with each result, and links that answer", async () => {
    const { page } = watched;
    await page.goto(`${server.url}cari/?q=${QUERY}`);
    await results(page).first().waitFor(PATIENCE);
    const first = page.locator("#search-results > li").first();
    expect(await first.locator("time").getAttribute("datetime")).toMatch(/^20\d\d-/);
    expect((await first.innerText()).toLowerCase()).toMatch(
      /nasional|daerah|internasional|ekonomi|sains|olahraga|budaya|opini/,
    );
    const href = (await results(page).first().getAttribute("href")) ?? "";
    expect(new URL(href, page.url()).pathname).toMatch(new RegExp(`^${base}20\\d\\d/`));
    expect((await page.request.get(new URL(href, page.url()).href)).status()).toBe(200);
  });

  it("is worked by the keyboard alone, from the query to the article and back to the same results", async () => {
    const { page, complaints } = watched;
    await page.goto(`${server.url}cari/`);
    await search(page, QUERY);
    const wanted = await results(page).first().getAttribute("href");
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches("#search-results a") ?? false)) break;
    }
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => /\/20\d\d\//.test(url.pathname), PATIENCE);
    expect(new URL(page.url()).pathname).toBe(new URL(wanted ?? "", server.url).pathname);
    await page.goBack();
    await results(page).first().waitFor(PATIENCE);
    expect(await page.locator("#search-q").inputValue()).toBe(QUERY);
    expect(complaints).toEqual([]);
  });

  it("goes back to the query before", async () => {
    const { page } = watched;
    await page.goto(`${server.url}cari/?q=${QUERY}`);
    await results(page).first().waitFor(PATIENCE);
    await page.locator("#search-q").fill("");
    await search(page, "beras");
    await page.waitForURL((url) => url.searchParams.get("q") === "beras", PATIENCE);
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get("q") === QUERY, PATIENCE);
    await page.waitForFunction(
      (query) => document.querySelector<HTMLInputElement>("#search-q")?.value === query,
      QUERY,
      PATIENCE,
    );
  });

  it("says that nothing was found, and shows the query as text", async () => {
    const { page, complaints } = watched;
    const query = "<img src=x onerror=alert(1)>zzxqyv";
    await page.goto(`${server.url}cari/?q=${encodeURIComponent(query)}`);
    const status = page.locator("#search-status");
    await page.waitForFunction(
      () => (document.querySelector("#search-status")?.textContent ?? "").includes("zzxqyv"),
      null,
      PATIENCE,
    );
    expect(await status.innerText()).toContain("<img src=x");
    expect(await page.locator("#search-status img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("tells readers without script that it needs script, and offers the archives", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await plain.newPage();
      await page.goto(`${server.url}cari/`);
      const main = page.locator("main");
      expect(await main.innerText()).toContain("memerlukan JavaScript");
      expect(await main.locator(`a[href="${base}arsip/"]`).isVisible()).toBe(true);
    } finally {
      await plain.close();
    }
  });
});
