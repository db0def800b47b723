import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";

const STORY = "2026/11/23/gempa-selat-mutiara/";
/** The faces that stand in for ours, of which a machine has one or the other. */
const SYSTEM = [
  ["Times New Roman", "Liberation Serif"],
  ["Arial", "Liberation Sans"],
] as const;

const hasAny = (page: Page, names: readonly string[]) =>
  page.evaluate(
    (all) =>
      Promise.any(all.map((name) => new FontFace("x", `local("${name}")`).load())).then(Boolean, () => false),
    names,
  );

const PROSE = ".story__body > p";
const HEADLINES = "h1, h2, .card__headline";

/** Of all paragraphs or headlines of a story's page as one: how wide it is on a single line, and how high that line wants to be. */
const measured = (page: Page, font: string, texts: string) =>
  page.evaluate(
    ([shorthand, selector]) => {
      const text = [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
      const line = document.createElement("span");
      line.textContent = text.join(" ");
      line.style.font = shorthand;
      line.style.whiteSpace = "nowrap";
      line.style.display = "inline-block";
      document.body.append(line);
      const { width, height } = line.getBoundingClientRect();
      line.remove();
      return { width, height };
    },
    [font, texts] as const,
  );

/** Heights of what is read of a story. */
const heights = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".story h1, .story__standfirst, .story__body > :is(p, h2)")].map(
      (element) => element.getBoundingClientRect().height,
    ),
  );

describe("the fonts of a story, when they come", () => {
  let browser: Browser;
  let server: SharedServer;
  let before: Page;
  let after: Page;
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = sharedServer(inject("demo"));
    const open = async (hasFonts: boolean): Promise<Page> => {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 }, bypassCSP: true });
      if (!hasFonts) await page.route("**/*.woff2", (route) => route.abort());
      await page.goto(server.url + STORY);
      return page;
    };
    [before, after] = await Promise.all([open(false), open(true)]);
    await after.evaluate(() =>
      Promise.all(
        ["400", "700", "italic 400", "italic 700"].map((style) =>
          document.fonts.load(`${style} 20px "Source Serif"`),
        ),
      ),
    );
  });
  afterAll(() => browser?.close());

  it("find a machine that has what stands in for them: else there is nothing to compare", async () => {
    for (const names of SYSTEM) expect(await hasAny(before, names), names.join()).toBe(true);
  });

  it.each([
    ["", "serif", PROSE],
    ["bold ", "serif", HEADLINES],
    ["italic ", "serif", PROSE],
    ["italic bold ", "serif", PROSE],
    ["", "sans", PROSE],
    ["bold ", "sans", PROSE],
  ])("%s%s: are as wide as what stood in their place, and as high", async (style, family, texts) => {
    // Without a height of its own, a line is as high as its face wants.
    const font = `${style}20px/normal var(--${family})`;
    const [fallback, ours] = [await measured(before, font, texts), await measured(after, font, texts)];
    expect(Math.abs(fallback.height - ours.height)).toBeLessThanOrEqual(1);
    expect(Math.abs(fallback.width / ours.width - 1)).toBeLessThan(0.01);
  });

  it.each([360, 1280])("move no line of a story, at a width of %i", async (width) => {
    for (const page of [before, after]) await page.setViewportSize({ width, height: 800 });
    const [fallback, ours] = [await heights(before), await heights(after)];
    expect(ours.length).toBeGreaterThan(10);
    for (const [index, height] of ours.entries())
      expect(Math.abs((fallback[index] ?? 0) - height)).toBeLessThan(1);
  });
});
