import fs from "node:fs/promises";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type BreakableServer, breakableServer } from "../support/breakable-server.ts";
import { cacheSizes, offlineReader } from "../support/offline-reader.ts";
import { sharedBrowser } from "../support/shared.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** `WARTA_UPDATES=50` tries longer. */
const UPDATES = Number(process.env["WARTA_UPDATES"] ?? 10);
/** So many requests a whole update takes, at most. */
const REQUESTS = 8;

const PATIENCE = { timeout: 20_000 };

let browser: Browser;
let server: BreakableServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  [browser, folder] = await Promise.all([sharedBrowser(), temporaryFolder()]);
  await fs.cp(inject("demo"), folder.dir, { recursive: true });
  server = await breakableServer(folder.dir);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await folder?.remove();
});

/** Publishes another version of the shell: a style under a new name, and pages that name it. */
async function publish(version: number): Promise<void> {
  const at = (file: string): string => path.join(folder.dir, file);
  const worker = await fs.readFile(at("sw.js"), "utf8");
  const old = /aset\/site\.[0-9a-f]{8}\.css/.exec(worker)?.[0] ?? "";
  const style = `aset/site.${String(version).padStart(8, "0")}.css`;
  const css = (await fs.readFile(at(old), "utf8")).replace(/:root\{--version:\d+\}/, "");
  await fs.writeFile(at(style), `${css}:root{--version:${version}}`);
  for (const page of ["luring/index.html", "cari/index.html"]) {
    await fs.writeFile(at(page), (await fs.readFile(at(page), "utf8")).replaceAll(old, style));
  }
  const printed = worker.replace(old, style).replace(/(\[\s*"\/luring\/",\s+")[^"]+/, `$1${version}`);
  await fs.writeFile(at("sw.js"), printed);
}

/** How many files and pages the worker names. */
async function shellSize(): Promise<number> {
  const worker = await fs.readFile(path.join(folder.dir, "sw.js"), "utf8");
  const shell = JSON.parse(/\{[\s\S]*\}/.exec(worker)?.[0] ?? "{}");
  return shell.files.length + shell.pages.length;
}

it(`an update that is interrupted, ${UPDATES} times at random, leaves a whole shell, old or new`, async () => {
  const { page, context, open, heading } = await offlineReader(browser, server.url);
  for (let version = 1; version <= UPDATES; version += 1) {
    await publish(version);
    const requests = Math.floor(Math.random() * (REQUESTS + 1));
    server.breakAfter(requests);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => {});
      for (let waited = 0; waited < 40 && registration.installing; waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
    });

    server.breakAfter(0);
    const told = `version ${version}, broken after ${requests} requests`;
    await open("tidak/disimpan/");
    await page.locator("#offline-missing h1").waitFor();
    expect(await heading(), told).toBe("Halaman ini belum disimpan");
    const [linked, used] = await page.evaluate(() => [
      Number(
        /site\.0*(\d+)\.css$/.exec(
          document.querySelector("link[rel=stylesheet]")?.getAttribute("href") ?? "",
        )?.[1] ?? 0,
      ),
      Number(getComputedStyle(document.documentElement).getPropertyValue("--version")),
    ]);
    // The first shell's style has a hash for a name, and no version.
    if (used !== 0) expect(linked, told).toBe(used);
    expect(await page.evaluate(() => getComputedStyle(document.body).display), told).toBe("flex");
    server.mend();
    await open("luring/");
  }
  await publish(UPDATES + 1);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(async () => {
      const names = await page.evaluate(async () =>
        (await caches.keys()).filter((name) => name.includes("cangkang")),
      );
      return names.length;
    }, PATIENCE)
    .toBe(1);
  await expect.poll(async () => (await cacheSizes(page))["cangkang"], PATIENCE).toBe(await shellSize());
  server.breakAfter(0);
  await open("tidak/disimpan/");
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--version")),
  ).toBe(String(UPDATES + 1));
  await context.close();
});
