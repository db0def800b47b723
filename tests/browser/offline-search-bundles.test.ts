import fs from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type BreakableServer, breakableServer } from "../support/breakable-server.ts";
import { offlineReader } from "../support/offline-reader.ts";
import { sharedBrowser } from "../support/shared.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const STORY = "/2024/12/21/museum-lampu-mercusuar/";

let browser: Browser;
let server: BreakableServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  [browser, folder] = await Promise.all([sharedBrowser(), temporaryFolder()]);
  await fs.cp(inject("demo"), folder.dir, { recursive: true });
  await publish({ "docs.0000001.json": "[]", "teks/aaaaaaa.json": text("Museum Lampu") });
  server = await breakableServer(folder.dir);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

const text = (title: string): string =>
  JSON.stringify({
    url: STORY,
    title,
    standfirst: null,
    paragraphs: ["Lampu <b>pertama</b> dinyalakan.", "Pengunjung datang."],
    date: "21 Des 2024",
    section: "Budaya",
  });

/** Writes the bundle `2024` with these files, and a list that names it. */
async function publish(files: Readonly<Record<string, string>>): Promise<void> {
  const at = path.join(folder.dir, "indeks-cari/2024");
  await fs.rm(at, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(at, file)), { recursive: true });
    await fs.writeFile(path.join(at, file), content);
  }
  const listed = Object.entries(files).map(([file, { length }]) => [file, length]);
  await fs.writeFile(path.join(at, "files.json"), JSON.stringify({ files: listed }));
  const docs = Object.keys(files).find((file) => file.startsWith("docs"));
  const bundles = [
    { name: "2026-11", docs: "2026-11/docs.0000009.json", articles: 20, bytes: 90_000 },
    { name: "2024", docs: `2024/${docs}`, articles: 4, bytes: 12_000 },
  ];
  await fs.writeFile(
    path.join(folder.dir, "indeks-cari/bundles.json"),
    JSON.stringify({ version: 3, bundles, spelling: [] }),
  );
}

it("keeps the search index of a year: lists it, reads texts out of it, fetches only what changed, and deletes it", async () => {
  const { page, context, open, heading } = await offlineReader(browser, server.url);
  const control = (name: string) => page.getByRole("button", { name });
  const listed = () =>
    page.evaluate(async () => {
      const list = await (await fetch("/indeks-cari/bundles.json")).json();
      return (list.bundles as { name: string; docs: string }[]).map(({ name, docs }) => `${name} ${docs}`);
    });
  await control("Unduh · sekitar 12 kB, 2024").click();
  await control("Hapus 2024").waitFor();

  await server.stop();
  // Without network searches are offered what is saved, and nothing else.
  expect(await listed()).toEqual(["2024 2024/docs.0000001.json"]);
  await open(STORY.slice(1));
  await page.locator("#offline-missing h1").waitFor();
  expect(await heading()).toBe("Museum Lampu");
  expect(await page.locator(".story__body p").allTextContents()).toEqual([
    "Lampu <b>pertama</b> dinyalakan.",
    "Pengunjung datang.",
  ]);

  await publish({
    "docs.0000002.json": "[]",
    "teks/aaaaaaa.json": text("Museum Lampu"),
    "teks/bbbbbbb.json": text("Lain").replace("mercusuar", "lain"),
  });
  await server.start();
  await open("luring/");
  server.asked.length = 0;
  await control("Perbarui · sekitar 12 kB, 2024").click();
  await control("Hapus 2024").waitFor();
  const pieces = server.asked.filter((file) => /indeks-cari\/2024\/(?!files)/.test(file)).sort();
  expect(pieces).toEqual(["/indeks-cari/2024/docs.0000002.json", "/indeks-cari/2024/teks/bbbbbbb.json"]);
  const kept = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open("warta / indeks")).keys();
      return requests.map(({ url }) => new URL(url).pathname).filter((file) => file.includes("/2024/"));
    });
  expect(await kept()).not.toContain("/indeks-cari/2024/docs.0000001.json");

  await control("Hapus 2024").click();
  await control("Hapus 2024").waitFor({ state: "detached" });
  expect(await kept()).toEqual([]);
  await context.close();
});
