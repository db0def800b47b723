import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { pageKinds } from "../support/page-kinds.ts";
import { type SharedServer, sharedBrowser, sharedServer } from "../support/shared.ts";
import { type WatchedPage, watchedPage } from "../support/watched-page.ts";

/**
 * `WARTA_AXE=every` asks every rule again in the dark, where else only the rules on colours are asked, at one more width,
 * of every kind of page in the other theme, where else a few are asked, and of the portal in English and in Arabic.
 */
const everyRule = process.env["WARTA_AXE"] === "every";
const colours = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
/** How a page is looked at, and which rules can tell something new then. */
const looks = (everyRule ? [360, 768, 1280] : [360, 1280]).flatMap((width) => [
  { width, colorScheme: "light" as const, rules: {} },
  { width, colorScheme: "dark" as const, rules: everyRule ? {} : colours },
]);
/** Kinds that between them show nearly all of what the themes differ in. */
const telling = new Set(["front", "listing section", "live article", "article in Arabic", "search cari"]);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

describe.each([
  ["at its own address", inject("demo"), looks],
  // Only the addresses differ, so one look says enough, and nothing of it about reading.
  ["under a path", inject("koran"), []],
  ...inject("variants").map(({ name, out }) => [`in ${name}`, out, looks] as const),
] as const)("one page of every kind of the demo portal %s", async (where, out, looked) => {
  const all = await pageKinds(out);
  const kinds = where === "in tabloid" && !everyRule ? all.filter(([kind]) => telling.has(kind.trim())) : all;
  let browser: Browser;
  let server: SharedServer;
  let watched: WatchedPage;
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = sharedServer(out);
    const context = await browser.newContext({
      viewport: { width: 360, height: 800 },
      reducedMotion: "reduce",
    });
    watched = await watchedPage(context, new URL(server.url).origin);
  });
  afterAll(() => browser?.close());

  it.skipIf(where.startsWith("in "))(
    "covers lists, archives, plain pages, search and articles of all sorts",
    () => {
      const names = kinds.map(([kind]) => kind).join("\n");
      for (const kind of [
        "front",
        "listing",
        "archive",
        "search",
        "article",
        "corrections",
        "history",
        "in Arabic",
        "live",
        "sponsored",
      ]) {
        expect(names).toContain(kind);
      }
    },
  );

  it.each(kinds)(
    "%s: no console message, CSP report, failed request or other host; no accessibility violation",
    async (_kind, { url }) => {
      const { page, complaints } = watched;
      complaints.length = 0;
      await page.goto(server.url + url.slice(1), { waitUntil: "networkidle" });
      expect(await scrollsSideways(page)).toBe(false);
      // The policy forbids a script element of ours, but not what the debugger evaluates.
      if (looked.length > 0) await page.evaluate(axe.source);
      for (const { width, colorScheme, rules } of looked) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        expect(await scrollsSideways(page), `scrolls sideways at ${width}`).toBe(false);
        const options = JSON.stringify({ ...rules, resultTypes: ["violations"] });
        const violations = (await page.evaluate(
          `axe.run(${options}).then(({ violations }) => violations)`,
        )) as Violation[];
        const told = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary}`).join("; ")}`,
        );
        expect(told, `${width} ${colorScheme}`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    },
  );
});

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
