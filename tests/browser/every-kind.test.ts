import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { type Served, served } from "../support/served.ts";
import { watchedPage } from "../support/watched-page.ts";

const widths = [360, 1280] as const;
const schemes = ["light", "dark"] as const;
/** Under a path only the addresses differ, so one look at each kind says enough. */
const once = [360] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

describe.each([
  ["at its own address", inject("demo"), widths, schemes],
  ["under a path", inject("koran"), once, ["light"] as const],
])("one page of every kind of the demo portal %s", async (_, out, sizes, colours) => {
  const kinds = await pageKinds(out);
  let browser: Browser;
  let server: Served;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), served(out)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it("covers lists, archives, plain pages, search and articles of all sorts", () => {
    const names = kinds.map(([kind]) => kind).join("\n");
    for (const kind of [
      "front",
      "listing",
      "archive",
      "search",
      "article",
      "corrections",
      "in Arabic",
      "live",
      "sponsored",
    ]) {
      expect(names).toContain(kind);
    }
  });

  it.each(kinds)(
    "%s: no console message, CSP report, failed request or other host; no accessibility violation",
    async (_kind, { url }) => {
      const context = await browser.newContext({
        viewport: { width: sizes[0], height: 800 },
        reducedMotion: "reduce",
      });
      try {
        const origin = new URL(server.url).origin;
        const { page, complaints } = await watchedPage(context, origin);
        await page.goto(server.url + url.slice(1), { waitUntil: "networkidle" });
        for (const width of sizes) {
          for (const colorScheme of colours) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            const wide = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(wide, `scrolls sideways at ${width}`).toBeLessThanOrEqual(0);
            // The policy forbids a script element of ours, but not what the debugger evaluates.
            await page.evaluate(axe.source);
            const violations = (await page.evaluate(
              "axe.run().then(({ violations }) => violations)",
            )) as Violation[];
            const told = violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary}`).join("; ")}`,
            );
            expect(told, `${width} ${colorScheme}`).toEqual([]);
          }
        }
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
    },
  );
});
