import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { type Served, served } from "../support/served.ts";

describe("reading the demo portal", () => {
  let browser: Browser;
  let server: Served;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), served(inject("demo"))]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("needs no script: the front page leads to articles, and they hold their text", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(server.url);
      await page.locator('main a[href^="/2026/"]').first().click();
      await page.waitForURL(/\/2026\//);
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(500);
      expect(await page.locator("main h1").isVisible()).toBe(true);
    } finally {
      await context.close();
    }
  });

  it("can be begun by the keyboard: the first Tab is the way past the navigation", async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(server.url);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#konten");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("konten");
    } finally {
      await context.close();
    }
  });

  it("remembers the theme that a reader chose", async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    try {
      const page = await context.newPage();
      await page.goto(server.url);
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await background();
      await page.locator("[data-theme-switch]").selectOption("dark");
      const dark = await background();
      expect(dark).not.toBe(light);
      await page.goto(`${server.url}arsip/`);
      expect(await background()).toBe(dark);
    } finally {
      await context.close();
    }
  });

  it("answers an address that is not there with the 404 page and its status", async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const answer = await page.goto(`${server.url}2019/01/01/tidak-ada/`);
      expect(answer?.status()).toBe(404);
      expect(await page.locator("h1").innerText()).toBe("Halaman tidak ditemukan");
    } finally {
      await context.close();
    }
  });
});
