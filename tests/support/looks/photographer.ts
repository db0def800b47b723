import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { DEMO_NOW } from "../demo.ts";
import { type Look, lookedPages, lookWidths } from "./look.ts";

/** So much of a long page, in pixels. */
const TALLEST = 2600;

export interface Photographer {
  /** The page in the small, as raw RGB; `change` alters it before. */
  readonly take: (look: Look, change?: (page: Page) => Promise<unknown>) => Promise<SmallPicture>;
  readonly close: () => Promise<void>;
}

/** Three bytes a pixel, row by row. */
export interface SmallPicture {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Takes pictures of a served portal that are the same each time: a clock that stands, no motion, fonts and lazy
 * pictures loaded, nothing of the machine's storage.
 */
export async function photographer(
  browser: Browser,
  server: string,
  options: BrowserContextOptions = {},
): Promise<Photographer> {
  const context = await browser.newContext({
    serviceWorkers: "block",
    reducedMotion: "reduce",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    ...options,
  });
  await context.clock.setFixedTime(DEMO_NOW);
  await context.addInitScript(() => {
    Object.defineProperty(navigator.storage, "estimate", { value: async () => ({ usage: 0, quota: 4e9 }) });
  });
  const page = await context.newPage();
  return {
    async take(look, change) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: "reduce" });
      await page.goto(server + lookedPages[look.page], { waitUntil: "networkidle" });
      await change?.(page);
      await settle(page);
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width: look.width, height: Math.min(tall, TALLEST) };
      const shot = await page.screenshot({ clip, fullPage: true, animations: "disabled", caret: "hide" });
      return small(shot, lookWidths[look.width]);
    },
    close: () => context.close(),
  };
}

/** Loads what a reader would scroll to, and takes away what floats over the page. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const bulletin of document.querySelectorAll("[data-bulletin]")) bulletin.setAttribute("hidden", "");
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.allSettled(pictures.map((picture) => picture.decode()));
    await document.fonts.ready;
  });
}

async function small(picture: Buffer, width: number): Promise<SmallPicture> {
  const { data, info } = await sharp(picture)
    .resize({ width, kernel: "mitchell" })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const raw = ({ width, height }: SmallPicture) => ({ raw: { width, height, channels: 3 as const } });

/** A small picture as the file that is kept. */
export const toFile = (picture: SmallPicture): Promise<Buffer> =>
  sharp(picture.data, raw(picture)).webp({ quality: 42, effort: 5, smartSubsample: true }).toBuffer();

/** A file that was kept. */
export async function fromFile(file: string): Promise<SmallPicture> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
