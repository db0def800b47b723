import type { Browser, BrowserContext, Page, Request } from "playwright-core";

const PATIENCE_MS = 60_000;

/** A phone whose browser has the portal's service worker. */
export interface OfflineReader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens a path below the base path. */
  readonly open: (path: string) => Promise<void>;
  /** The heading that is to be seen. */
  readonly heading: () => Promise<string | null>;
}

/** Opens the portal once, and waits until its worker answers. */
export async function offlineReader(
  browser: Browser,
  url: string,
  first = "luring/",
): Promise<OfflineReader> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const waiting = new Set<Request>();
  page.on("request", (request) => waiting.add(request));
  page.on("requestfinished", (request) => waiting.delete(request));
  page.on("requestfailed", (request) => waiting.delete(request));
  const open = async (path: string): Promise<void> => {
    waiting.clear();
    await page.goto(url + path, { waitUntil: "load", timeout: PATIENCE_MS }).catch((cause: Error) => {
      const unanswered = [...waiting].map((request) => request.url()).join(", ");
      throw new Error(`${path} did not load; without an answer: ${unanswered || "nothing"}`, { cause });
    });
  };
  await open(first);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { page, context, open, heading: () => page.locator("h1:visible").textContent() };
}

/** Addresses of pictures in the page's main part that a reader would see broken or blank, once all are asked for. */
export const brokenPictures = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const pictures = [...document.querySelectorAll<HTMLImageElement>("main :is(.figure, .front) img")];
    for (const picture of pictures) {
      picture.loading = "eager";
      await picture.decode().catch(() => {});
    }
    // What stands in for a missing one is an empty drawing without a size of its own.
    const isShown = async (picture: HTMLImageElement): Promise<boolean> =>
      picture.naturalWidth > 0 &&
      !(await (await fetch(picture.currentSrc)).headers.get("Content-Type"))?.includes("svg");
    const shown = await Promise.all(pictures.map(isShown));
    return pictures.filter((_, index) => !shown[index]).map(({ currentSrc, src }) => currentSrc || src);
  });

/** How many entries each of the browser's caches has, by the last word of its name. */
export const cacheSizes = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const name of await caches.keys())
      sizes[name.split(" ")[2] ?? name] = (await (await caches.open(name)).keys()).length;
    return sizes;
  });
