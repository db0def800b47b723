import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, inject, it } from "vitest";
import { visitor } from "../support/visitor.ts";

describe("reading the demo portal", () => {
  const demo = visitor(inject("demo"));

  it("needs no script: the front page leads to articles, and they hold their text", () =>
    demo.visit(
      async (page) => {
        await page.goto(demo.url);
        await page.locator('main a[href^="/2026/"]').first().click();
        await page.waitForURL(/\/2026\//);
        expect((await page.locator("main").innerText()).length).toBeGreaterThan(500);
        expect(await page.locator("main h1").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  it("can be begun by the keyboard: the first Tab is the way past the navigation", () =>
    demo.visit(async (page) => {
      await page.goto(demo.url);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#konten");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("konten");
    }));

  it("leaves no dot at the start or the end of a line of facts", () =>
    demo.visit(
      async (page) => {
        await page.goto(`${demo.url}2026/11/13/badai-oriel-talmira/`);
        const { margins, between } = await aroundLines(page);
        const inked = async (clip: Box) => !(await isPlain(page, clip));
        const marked = await Promise.all(margins.map(inked));
        expect(marked).toEqual(margins.map(() => false));
        expect(margins.length).toBeGreaterThan(6);
        expect(await Promise.all(between.map(inked))).toEqual(between.map(() => true));
        expect(between.length).toBeGreaterThan(0);
      },
      { viewport: { width: 320, height: 800 } },
    ));

  it("remembers the theme that a reader chose", () =>
    demo.visit(
      async (page) => {
        await page.goto(demo.url);
        const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const light = await background();
        await page.locator("[data-theme-switch]").selectOption("dark");
        const dark = await background();
        expect(dark).not.toBe(light);
        await page.goto(`${demo.url}arsip/`);
        expect(await background()).toBe(dark);
      },
      { colorScheme: "light" },
    ));

  it("answers an address that is not there with the 404 page and its status", () =>
    demo.visit(async (page) => {
      const answer = await page.goto(`${demo.url}2019/01/01/tidak-ada/`);
      expect(answer?.status()).toBe(404);
      expect(await page.locator("h1").innerText()).toBe("Halaman tidak ditemukan");
    }));
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
