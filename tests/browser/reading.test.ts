import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
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

  it("leaves no dot at the start or the end of a line of facts", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    try {
      const page = await context.newPage();
      await page.goto(`${server.url}2026/11/13/badai-oriel-talmira/`);
      const { margins, between } = await aroundLines(page);
      const inked = async (clip: Box) => !(await isPlain(page, clip));
      const marked = await Promise.all(margins.map(inked));
      expect(marked).toEqual(margins.map(() => false));
      expect(margins.length).toBeGreaterThan(6);
      expect(await Promise.all(between.map(inked))).toEqual(between.map(() => true));
      expect(between.length).toBeGreaterThan(0);
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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes beside the lines of a story's facts, up to the edges of the page, and between two facts on a line. */
const aroundLines = (page: Page): Promise<{ margins: Box[]; between: Box[] }> =>
  page.evaluate(() => {
    const margins: Box[] = [];
    const between: Box[] = [];
    for (const list of document.querySelectorAll(".story__meta .dots")) {
      const texts = [...list.children].map((child) => {
        const range = document.createRange();
        range.selectNodeContents(child);
        return range.getBoundingClientRect();
      });
      texts.forEach(({ left, right, y, height }, index) => {
        const [before, after] = [texts[index - 1], texts[index + 1]];
        if (before?.y !== y) margins.push({ x: 0, y, width: left - 1, height });
        if (after?.y !== y) margins.push({ x: right + 1, y, width: innerWidth - right - 1, height });
        else between.push({ x: right + 1, y, width: after.left - right - 2, height });
      });
    }
    return { margins, between };
  });

async function isPlain(page: Page, clip: Box): Promise<boolean> {
  const { channels } = await sharp(await page.screenshot({ clip })).stats();
  return channels.every(({ stdev }) => stdev === 0);
}
