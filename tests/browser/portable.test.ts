import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { wartaFine } from "../support/command.ts";
import { copyDemo, DEMO_NOW, givePictures } from "../support/demo.ts";
import { sharedBrowser } from "../support/shared.ts";
import { type WatchedPage, watchedPage } from "../support/watched-page.ts";

const PATIENCE = { timeout: 20_000 };

describe("the copy on a stick, opened from a folder", () => {
  let temporary: string;
  let front: string;
  let browser: Browser;
  let context: BrowserContext;
  let watched: WatchedPage;
  beforeAll(async () => {
    temporary = await mkdtemp(path.join(os.tmpdir(), "warta-stik "));
    const at = (name: string): string => path.join(temporary, name);
    // Under a path at the portal, and in a folder with a space.
    await copyDemo(at("articles"), "https://example.org/koran/");
    await givePictures(inject("demoCache"), at("cache"));
    const folders = ["--articles", at("articles"), "--out", at("dist"), "--cache", at("cache")];
    await wartaFine(["build", ...folders, "--now", DEMO_NOW, "--portable"]);
    await rm(at("dist"), { recursive: true });
    front = pathToFileURL(path.join(temporary, "dist-portable/index.html")).href;
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(temporary, { recursive: true, force: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    watched = await watchedPage(context, new URL(".", front).href);
  });
  afterEach(() => context.close());

  const at = (file: string): string => new URL(file, front).href;
  const answered = (page: Page) =>
    page.waitForFunction(
      () => /^\d+ hasil/.test(document.querySelector("#search-status")?.textContent ?? ""),
      null,
      PATIENCE,
    );

  it("shows the front page and leads to an article, with style, fonts, pictures and what is new beside it", async () => {
    const { page, complaints } = watched;
    await page.goto(front);
    await page.locator(".card-hero .card__headline a").click();
    await page.locator(".story h1").waitFor();
    expect(page.url()).toMatch(/\/2026\/11\/\d\d\/[^/]+\/index\.html$/);
    const { family, width } = await page
      .locator(".story img")
      .first()
      .evaluate(async (img) => {
        await (img as HTMLImageElement).decode();
        const { fontFamily } = getComputedStyle(document.querySelector("h1") as Element);
        return { family: fontFamily, width: (img as HTMLImageElement).naturalWidth };
      });
    expect(family).toContain("Source Serif");
    expect(width).toBeGreaterThan(100);
    await page.locator(".beside .rail a").first().waitFor(PATIENCE);
    await page.locator(".beside .rail a").first().click();
    await page.locator(".story h1").waitFor();
    await page.locator(".masthead__name a").click();
    await page.waitForURL(front);
    expect(complaints).toEqual([]);
  });

  it("searches: a box on any page, hits as at the portal, and a hit opens with its words marked", async () => {
    const { page, complaints } = watched;
    await page.goto(at("tentang/index.html"));
    await page.locator(".masthead__box input").fill("pelabuhan");
    await page.locator(".masthead__box input").press("Enter");
    await answered(page);
    expect(page.url()).toBe(at("cari/index.html?q=pelabuhan"));
    expect(await page.locator("#search-results li").count()).toBe(10);
    expect(await page.locator("#search-results mark").count()).toBeGreaterThan(5);
    await page.locator("#search-sort").selectOption("terbaru");
    await answered(page);
    expect(new URL(page.url()).search).toBe("?q=pelabuhan&urut=terbaru");
    await page.locator("#search-results a").first().click();
    await page.locator("mark.found").first().waitFor(PATIENCE);
    expect(page.url()).toMatch(/\/index\.html$/);
    expect(complaints).toEqual([]);
  });

  it("corrects what is mistyped, and offers pages while typing", async () => {
    const { page, complaints } = watched;
    await page.goto(at("cari/index.html?q=pelabuahn"));
    await answered(page);
    expect(await page.locator("#search-notes").textContent()).toContain("pelabuhan");
    await page.goto(front);
    await page.locator(".masthead__box input").pressSequentially("tanjung");
    await page.getByRole("option", { name: "Tanjung Arum" }).first().click();
    await page.waitForURL(at("topik/tanjung-arum/index.html"));
    expect(complaints).toEqual([]);
  });

  it("opens every page without a complaint", async () => {
    const { page, complaints } = watched;
    const pages = ["arsip/", "topik/", "2026/11/", "koreksi/", "penulis/", "ralat/", "nasional/", "cari/"];
    for (const each of pages) {
      await page.goto(at(`${each}index.html`));
      await page.locator("main").waitFor(PATIENCE);
    }
    expect(complaints).toEqual([]);
  });
});
