import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { keptFile, unlikeLooks } from "../support/looks/compare.ts";
import type { Look } from "../support/looks/look.ts";
import { fromFile, type Photographer, photographer } from "../support/looks/photographer.ts";
import { defaults, unlikeness } from "../support/looks/unlikeness.ts";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";

/** A handful here, all of them in `npm run torture` and by `npm run looks`. */
const looks: readonly Look[] = [
  { page: "front", width: 1280, scheme: "light", portal: "ltr" },
  { page: "section", width: 768, scheme: "dark", portal: "ltr" },
  { page: "topic", width: 360, scheme: "light", portal: "ltr" },
  { page: "article", width: 1280, scheme: "light", portal: "ltr" },
  { page: "arabic", width: 360, scheme: "dark", portal: "ltr" },
  { page: "month", width: 1280, scheme: "dark", portal: "ltr" },
];
const sample = { page: "section", width: 1280, scheme: "light", portal: "ltr" } as const;

/** Adds a rule as a changed stylesheet would, which the page's policy lets only the debugger do. */
const restyled = (rule: string) => (page: Page) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rule);

describe("looks of the demo portal", () => {
  let browser: Browser;
  let server: SharedServer;
  let camera: Photographer;
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = sharedServer(inject("demo"));
    camera = await photographer(browser, server.url);
  });
  afterAll(() => browser?.close());

  it("are those of the pictures that are kept, or `npm run looks -- --renew` makes them so", async () => {
    expect(await unlikeLooks(camera, looks)).toEqual([]);
  });

  it("survive another machine's drawing of edges: twice as fine, letters smoothed otherwise", async () => {
    const kept = await fromFile(keptFile(sample));
    const fine = await photographer(browser, server.url, { deviceScaleFactor: 2 });
    expect(unlikeness(kept, await fine.take(sample))).toBeLessThan(defaults.share);
    await fine.close();
    const smooth = restyled("* { -webkit-font-smoothing: antialiased; opacity: 0.999 }");
    expect(unlikeness(kept, await camera.take(sample, smooth))).toBeLessThan(defaults.share);
  });

  it.each([
    ["headings in another face", "h1, h2, h3 { font-family: monospace !important }"],
    ["twelve pixels more below the heading", ".heading { padding-block-end: 36px !important }"],
    ["a picture that is gone", ".card-lead img { visibility: hidden }"],
    ["another paper", ":root { --paper: #f2e6d0 !important }"],
    ["another accent", ".accent-5 { --accent: #00aa66 !important }"],
    ["bylines and dates that are gone", ".card__meta { display: none !important }"],
  ])("do not survive a real change: %s", async (_, rule) => {
    const kept = await fromFile(keptFile(sample));
    expect(unlikeness(kept, await camera.take(sample, restyled(rule)))).toBeGreaterThan(defaults.share);
  });
});
