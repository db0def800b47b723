import fs from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { EditionData } from "../../src/pages/edition-data.ts";
import { type BreakableServer, breakableServer } from "../support/breakable-server.ts";
import { brokenPictures, cacheSizes, type OfflineReader, offlineReader } from "../support/offline-reader.ts";
import { sharedBrowser } from "../support/shared.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const ARTICLE = "2026/11/23/gempa-selat-mutiara/";
const OTHER = "2025/06/05/membaca-pelan/";

describe("reading the demo portal without network", () => {
  // Under a path there is more that can go wrong.
  const [built, base] = [inject("koran"), "/koran/"];
  let browser: Browser;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let out: string;
  let server: BreakableServer;
  let reader: OfflineReader;
  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    folder = await temporaryFolder();
    out = path.join(folder.dir, "dist");
    await fs.cp(built, out, { recursive: true });
    server = await breakableServer(out, base);
    reader = await offlineReader(browser, server.url);
  });
  afterEach(async () => {
    await reader?.context.close();
    await server?.stop();
    await folder?.remove();
  });

  const edition = async (): Promise<EditionData> =>
    JSON.parse(await fs.readFile(path.join(out, "edisi.json"), "utf8"));
  const save = async (): Promise<void> => {
    await reader.open(ARTICLE);
    await reader.page.locator("[data-save]").click();
    await reader.page.locator("[data-save][aria-pressed=true]").waitFor();
  };
  const editionButton = (name: RegExp) => reader.page.locator(".keep-edition").getByRole("button", { name });
  const saveEdition = async (): Promise<void> => {
    await editionButton(/^Unduh/).click();
    await editionButton(/^Hapus/).waitFor();
  };

  it("shows a saved article with its pictures and the time of the copy; taken back, it is gone", async () => {
    await save();
    await server.stop();
    await reader.open(ARTICLE);
    expect(await reader.heading()).toMatch(/^Gempa M6,1/);
    expect(await brokenPictures(reader.page)).toEqual([]);
    expect(await reader.page.locator("[data-copy-notice]").innerText()).toMatch(
      /^Salinan tersimpan pukul \d\d\.\d\d, \d+ \w+ 20\d\d$/,
    );
    await reader.page.locator("[data-save][aria-pressed=true]").click();
    await reader.page.locator("[data-save][aria-pressed=false]").waitFor();
    expect((await cacheSizes(reader.page))["simpanan"]).toBe(0);
  });

  it("says honestly that a page is not saved, and leads to what is", async () => {
    await save();
    await server.stop();
    await reader.open(OTHER);
    expect(await reader.heading()).toBe("Halaman ini belum disimpan");
    await reader.page.locator(".keep__list a").click();
    await reader.page.waitForURL(`**/${ARTICLE}`);
    expect(await reader.heading()).toMatch(/^Gempa M6,1/);
  });

  it("keeps pages that were only opened", async () => {
    await reader.open(OTHER);
    await server.stop();
    await reader.open("arsip/");
    await reader.open(OTHER);
    expect(await reader.heading()).toMatch(/^Membaca Pelan/);
  });

  it("opens the front page of a saved edition and every story in it, with pictures", async () => {
    await saveEdition();
    await server.stop();
    const { pages } = await edition();
    expect(pages.length).toBeGreaterThan(30);
    for (const [href] of pages.filter(([name]) => name.endsWith("/"))) {
      await reader.page.goto(new URL(href, server.url).href, { waitUntil: "load" });
      expect(await reader.page.locator("html[data-copy]").count(), href).toBe(1);
      expect(await brokenPictures(reader.page), href).toEqual([]);
    }
  });

  it("tells how old and how large a saved article is, shows its picture, and frees all when told so twice", async () => {
    await save();
    await reader.open("luring/");
    const row = reader.page.locator(".keep__list .keep__row");
    await expect.poll(() => row.innerText()).toMatch(/menit yang lalu\s+\d+ kB/);
    await expect
      .poll(() => row.locator("img").evaluate((picture: HTMLImageElement) => picture.naturalWidth))
      .toBeGreaterThan(100);
    await reader.page.getByRole("button", { name: "Hapus semua yang tersimpan" }).click();
    expect((await cacheSizes(reader.page))["simpanan"]).toBeGreaterThan(0);
    await reader.page.getByRole("button", { name: "Ya, hapus semua" }).click();
    await row.waitFor({ state: "detached" });
    expect((await cacheSizes(reader.page))["simpanan"]).toBeUndefined();
  });

  it("finds without network what it finds with it, once the index is saved", async () => {
    const queries = [
      "pelabuhan",
      '"selat mutiara"',
      "pelabuan",
      "kapal -gempa",
      "berlayar sejak:2026",
      "warga kota",
    ];
    const answers = async (): Promise<string[]> => {
      const told: string[] = [];
      for (const query of queries) {
        await reader.open(`cari/?q=${encodeURIComponent(query)}`);
        await reader.page.waitForFunction(() =>
          /^\d+ hasil|^Tidak/.test(document.querySelector("#search-status")?.textContent ?? ""),
        );
        const hits = await reader.page.locator("#search-results li").allInnerTexts();
        told.push([await reader.page.locator("#search-status").innerText(), ...hits].join("\n"));
      }
      return told;
    };
    const online = await answers();
    await reader.open("luring/");
    const bundles = reader.page.locator(".keep__row:has(h3)").getByRole("button", { name: /^Unduh/ });
    await bundles.first().waitFor();
    expect(await bundles.count()).toBeGreaterThan(1);
    while ((await bundles.count()) > 0) {
      const left = await bundles.count();
      await bundles.first().click();
      await expect.poll(() => bundles.count()).toBe(left - 1);
    }
    // A click turns "Unduh" into "Batalkan": only "Hapus" says that a bundle is there whole.
    const rows = reader.page.locator(".keep__row:has(h3)");
    await expect
      .poll(() => rows.getByRole("button", { name: /^Hapus/ }).count(), { timeout: 30_000 })
      .toBe(await rows.count());
    await server.stop();
    expect(await answers()).toEqual(online);
    expect(online.every((answer) => answer.includes("\n"))).toBe(true);
  });

  it("goes on with an edition where a broken or cancelled download left it", async () => {
    server.asked.length = 0;
    server.breakAfter(25);
    await editionButton(/^Unduh/).click();
    await reader.page.locator(".keep-edition .keep__status:not(:empty)").waitFor();
    server.mend();
    await reader.open("luring/");
    const before = await cacheSizes(reader.page);
    expect(before["edisi"]).toBeGreaterThan(5);
    server.asked.length = 0;
    await editionButton(/^Lanjutkan/).click();
    await editionButton(/^Hapus/).waitFor();
    const { pages, pictures } = await edition();
    const wanted = new Set([...pages, ...pictures].map(([href]) => href));
    const fetched = server.asked.filter((href) => wanted.has(href) && href !== base);
    expect(fetched.length).toBeLessThan(wanted.size - 5);
    expect(new Set(fetched).size).toBe(fetched.length);
    expect((await cacheSizes(reader.page))["edisi"]).toBe(wanted.size + 1);
  });

  it("can be told to stop: what has arrived is kept for the next time", async () => {
    await reader.page.route("**/*", (route) => setTimeout(() => void route.continue(), 40));
    await editionButton(/^Unduh/).click();
    await reader.page.locator(".keep-edition .keep__progress").waitFor();
    await editionButton(/^Batalkan/).click();
    await editionButton(/^Lanjutkan/).waitFor();
    expect((await cacheSizes(reader.page))["edisi"]).toBeLessThan((await edition()).pages.length);
  });

  it("fetches only what a new edition changed, and drops what is no longer in it", async () => {
    await saveEdition();
    const before = await edition();
    const [gone, changed, ...others] = before.pages;
    if (!gone || !changed) throw new Error("an edition without stories");
    const after: EditionData = { ...before, pages: [[changed[0], changed[1], "baru"], ...others] };
    await fs.writeFile(path.join(out, "edisi.json"), JSON.stringify(after));
    await reader.open("luring/");
    server.asked.length = 0;
    await editionButton(/^Perbarui/).click();
    await editionButton(/^Perbarui/).waitFor({ state: "detached" });
    await editionButton(/^Hapus/).waitFor();
    // Of the one that is no longer in it, the portal is asked whether it was taken down.
    const listed = new Set(after.pages.map(([href]) => href));
    expect(server.asked.filter((href) => listed.has(href))).toEqual([changed[0]]);
    await server.stop();
    await reader.open(gone[0].slice(base.length));
    // Its copy is gone; its bare text is still in the search bundle that came with the edition.
    await reader.page.locator("#offline-missing h1").waitFor();
    expect(await reader.page.locator("#offline-missing").innerText()).toContain("arsip");
  });

  it.each([
    ["opening the page of what is saved", "luring/"],
    ["opening the story", ARTICLE],
  ])("deletes its copy of a story that was taken down, on %s", async (_how, opened) => {
    await save();
    await fs.rm(path.join(out, ARTICLE), { recursive: true });
    await reader.open(opened);
    await expect.poll(async () => (await cacheSizes(reader.page))["simpanan"]).toBe(0);
    await server.stop();
    await reader.open(ARTICLE);
    expect(await reader.heading()).toBe("Halaman ini belum disimpan");
  });

  it("shows the stored copy when the network does not answer for three seconds", async () => {
    await save();
    server.hang();
    const began = Date.now();
    await reader.page.goto(server.url + ARTICLE, { waitUntil: "commit" });
    await reader.page.locator("[data-copy-notice]:not([hidden])").waitFor();
    expect(Date.now() - began).toBeGreaterThanOrEqual(2900);
  });
});
