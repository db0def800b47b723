import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { visitor } from "../support/visitor.ts";

/** What can be reached by Tab, in the order of the document, each by a number of its own. */
const numbered = () => {
  const all = document.querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [tabindex]",
  );
  const reachable = [...all].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled") &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  for (const [number, element] of reachable.entries()) element.dataset["stop"] = String(number);
  return reachable.length;
};

/** What has the focus, and whether a reader sees that it has. */
const focused = () => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  // A card's link is as large as the card, and so is its outline: it is drawn around what covers the card.
  const isOutlined = [getComputedStyle(element), getComputedStyle(element, "::after")].some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
  );
  const box = element.getBoundingClientRect();
  const isInView = box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0;
  return {
    stop: Number(element.dataset["stop"] ?? -1),
    told: element.outerHTML.slice(0, 120),
    isSeen: isInView && isOutlined,
  };
};

describe.each([360, 1280])("by keyboard alone, at a width of %i", (width) => {
  const demo = visitor(inject("demo"));
  let page: Page;
  beforeAll(async () => {
    page = await demo.browser.newPage({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
  });

  it.each([
    ["the front page", ""],
    ["an article", "2026/11/23/gempa-selat-mutiara/"],
    ["the search page", "cari/"],
  ])("%s: Tab reaches everything once, in the order of the text, and the focus is seen", async (_, path) => {
    await page.goto(demo.url + path, { waitUntil: "networkidle" });
    const count = await page.evaluate(numbered);
    expect(count).toBeGreaterThan(10);
    for (let stop = 0; stop < count; stop += 1) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(focused), `stop ${stop} of ${count}`).toMatchObject({ stop, isSeen: true });
    }
    await page.keyboard.press("Tab");
    expect((await page.evaluate(focused))?.stop ?? 0, "leaves the page, or begins again").toBe(0);
  });

  it("the first stop leads past the head of the page", async () => {
    await page.goto(demo.url, { waitUntil: "networkidle" });
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("konten");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });
});
