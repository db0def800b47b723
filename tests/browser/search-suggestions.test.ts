import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";
import { type WatchedPage, watchedPage } from "../support/watched-page.ts";

const PATIENCE = { timeout: 20_000 };

describe("suggestions while typing", () => {
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
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    watched = await watchedPage(context, new URL(server.url).origin);
  });
  afterEach(() => context.close());

  const box = (page: Page) => page.locator(".masthead__box input");
  const options = (page: Page) => page.locator("[role=listbox] [role=option]");
  /** What a screen reader is told of the field and its list. */
  const told = (page: Page) =>
    box(page).evaluate((field) => {
      const active = field.getAttribute("aria-activedescendant");
      const list = document.getElementById(field.getAttribute("aria-controls") ?? "");
      return {
        expanded: field.getAttribute("aria-expanded"),
        hasFocus: document.activeElement === field,
        active: active && document.getElementById(active)?.textContent,
        selected: [...(list?.querySelectorAll("[aria-selected=true]") ?? [])].map((each) => each.textContent),
      };
    });

  it("cost nothing before a reader goes to the box", async () => {
    const { page } = watched;
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(server.url, { waitUntil: "networkidle" });
    const late = /saran\.json|suggest-form|marks-app/;
    expect(asked.filter((path) => late.test(path))).toEqual([]);
    await box(page).focus();
    await page.waitForRequest(/saran\.json/, PATIENCE).catch(() => null);
    await box(page).pressSequentially("ta");
    await options(page).first().waitFor(PATIENCE);
    expect(asked.filter((path) => late.test(path)).length).toBe(2);
  });

  it("are walked with the arrows, Home and End, and the focus and the text stay in the field", async () => {
    const { page, complaints } = watched;
    await page.goto(server.url);
    await box(page).pressSequentially("la");
    await options(page).first().waitFor(PATIENCE);
    const labels = await options(page).allTextContents();
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.length).toBeLessThanOrEqual(8);
    expect(await told(page)).toEqual({ expanded: "true", hasFocus: true, active: null, selected: [] });
    const [first, last] = [labels[0] ?? "", labels.at(-1) ?? ""];
    for (const [key, active] of [
      ["ArrowDown", first],
      ["ArrowUp", null],
      ["ArrowUp", last],
      ["Home", first],
      ["End", last],
      ["ArrowDown", null],
    ] as const) {
      await page.keyboard.press(key);
      expect(await told(page), key).toEqual({
        expanded: "true",
        hasFocus: true,
        active,
        selected: active === null ? [] : [active],
      });
    }
    expect(await box(page).inputValue()).toBe("la");
    await page.keyboard.press("Escape");
    expect(await told(page)).toMatchObject({ expanded: "false", hasFocus: true, active: null });
    expect(await box(page).inputValue()).toBe("la");
    expect(await options(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("say how many there are, and that there are none", async () => {
    const { page } = watched;
    await page.goto(server.url);
    const says = (text: string) =>
      page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll(".masthead__box [role=status]")].some(
            (status) => status.textContent?.match(wanted) !== null,
          ),
        text,
        PATIENCE,
      );
    await box(page).pressSequentially("pangan");
    await says("^\\d saran");
    await box(page).pressSequentially("zzx");
    await says("^Tidak ada saran");
    expect(await told(page)).toMatchObject({ expanded: "false" });
  });

  it("lead to the page that was chosen, by Enter as by a press", async () => {
    const { page, complaints } = watched;
    for (const choose of [
      () => page.keyboard.press("ArrowDown").then(() => page.keyboard.press("Enter")),
      () => options(page).first().click(),
    ]) {
      await page.goto(server.url);
      await box(page).pressSequentially("tanjung arum");
      await options(page).first().waitFor(PATIENCE);
      await choose();
      await page.waitForURL(/\/koran\/topik\/tanjung-arum\/$/, PATIENCE);
    }
    expect(complaints).toEqual([]);
  });

  it("make no accessibility violation while the list is open", async () => {
    const { page } = watched;
    for (const [path, field] of [
      ["", ".masthead__box input"],
      ["cari/", "#search-q"],
    ] as const) {
      await page.goto(server.url + path);
      await page.locator(field).pressSequentially("la");
      await options(page).first().waitFor(PATIENCE);
      await page.keyboard.press("ArrowDown");
      await page.evaluate(axe.source);
      const found = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
      );
      expect(found, path).toEqual([]);
    }
  });

  it("leave Enter without a choice to the search, which is offered again the next time", async () => {
    const { page } = watched;
    await page.goto(server.url);
    await box(page).pressSequentially("pangan");
    await options(page).first().waitFor(PATIENCE);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/koran\/cari\/\?q=pangan$/, PATIENCE);
    await page.goto(server.url);
    await box(page).focus();
    await options(page).first().waitFor(PATIENCE);
    expect(await options(page).allTextContents()).toEqual(["pangan"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/cari\/\?q=pangan$/, PATIENCE);
  });
});
