import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { stubVoices } from "../support/stub-voices.ts";
import { visitor } from "../support/visitor.ts";

const STORY = "2026/11/23/gempa-selat-mutiara/";
const OLD = "2024/11/03/maraton-pesisir-laksana/";

describe("what an article offers beside its text", () => {
  const demo = visitor(inject("demo"));

  const visit = (
    path: string,
    act: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> =>
    demo.visit(async (page, context) => {
      await stubVoices(context, ["id-ID"]);
      await page.goto(demo.url + path);
      await act(page);
    }, options);
  const look = (page: Page) => page.getByRole("button", { name: "Tampilan" });
  const size = (page: Page) =>
    page
      .locator(".story__body > p")
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize);

  it("can be passed on by plain links that name the story and nothing else, without script", () =>
    visit(
      STORY,
      async (page) => {
        await page.locator(".share summary").click();
        const links = await page
          .locator(".share a")
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        expect(links.map((link) => new URL(link).host)).toEqual([
          "wa.me",
          "t.me",
          "x.com",
          "www.facebook.com",
        ]);
        for (const link of links) {
          const values = [...new URL(link).searchParams.values()].join(" ");
          expect(values).toContain(`https://example.org/${STORY}`);
          expect(
            values.replace("Gempa M6,1 Guncang Selat Mutiara, Peringatan Tsunami Dicabut", "").trim(),
          ).toBe(`https://example.org/${STORY}`);
        }
        expect(await page.locator(".share button").count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  it("copies the story's address, says so, and closes the list", () =>
    visit(
      STORY,
      async (page) => {
        await look(page).waitFor();
        await page.locator(".share summary").click();
        await page.getByRole("button", { name: "Salin tautan" }).click();
        await page.getByText("Tautan disalin.").waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `https://example.org/${STORY}`,
        );
        expect(await page.locator(".share").getAttribute("open")).toBeNull();
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("hands the story to the system's own sheet where there is one", () =>
    visit(STORY, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "share", {
          value: async (data: ShareData) => {
            document.title = JSON.stringify(data);
          },
        });
      });
      await page.reload();
      await look(page).waitFor();
      await page.locator(".share summary").click();
      await page.getByRole("button", { name: "Lewat perangkat …" }).click();
      expect(JSON.parse(await page.title())).toEqual({
        title: "Gempa M6,1 Guncang Selat Mutiara, Peringatan Tsunami Dicabut",
        url: `https://example.org/${STORY}`,
      });
    }));

  it("is read at the size and spacing that a reader chose by keyboard, on the next page too, before it is painted", () =>
    visit(STORY, async (page) => {
      const usual = Number.parseFloat(await size(page));
      await look(page).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("group", { name: "Tampilan" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
      expect(Number.parseFloat(await size(page))).toBeCloseTo(usual * 1.2, 1);
      await page.getByRole("radio", { name: "Renggang" }).check();
      await page.keyboard.press("Escape");
      expect(await look(page).evaluate((button) => button === document.activeElement)).toBe(true);
      expect(await look(page).getAttribute("aria-expanded")).toBe("false");
      // No script but the blocking one: what it does is done before the first paint.
      await page.route(/app\./, (route) => route.abort());
      await page.goto(demo.url + OLD);
      expect(Number.parseFloat(await size(page))).toBeCloseTo(usual * 1.2, 1);
      const spacing = await page
        .locator(".story__body > p")
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).lineHeight));
      expect(spacing).toBeCloseTo(usual * 1.2 * 2, 0);
    }));

  it("is told to be old where it is, by the reader's own clock, and never without script", async () => {
    const note = (page: Page) => page.locator(".aged-note").isVisible();
    await visit(OLD, async (page) => {
      expect(await note(page)).toBe(true);
      expect(await page.locator(".aged-note").innerText()).toContain("3 November 2024");
    });
    await visit(OLD, async (page) => expect(await note(page)).toBe(false), { javaScriptEnabled: false });
    await visit(STORY, async (page) => {
      await page.clock.install({ time: "2027-11-20T00:00:00Z" });
      await page.reload();
      expect(await note(page)).toBe(false);
      await page.clock.setFixedTime("2027-11-25T00:00:00Z");
      await page.reload();
      expect(await note(page)).toBe(true);
    });
  });

  it("moves nothing while it arrives, and has no accessibility violation when all of it is open", () =>
    visit(STORY, async (page) => {
      await page.locator(".tool-listen").waitFor();
      // Fonts move letters where they come late; what is asked is what the tools do.
      const moved = await page.evaluate(
        () =>
          new Promise<string[]>((resolve) => {
            const names: string[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                for (const { node } of Reflect.get(entry, "sources") as { node?: Node }[])
                  if (node instanceof HTMLElement && node.closest(".tools")) names.push(node.className);
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(names), 300);
          }),
      );
      expect(moved).toEqual([]);
      await page.locator(".tool-listen").click();
      await page.getByRole("region", { name: "Mendengarkan artikel" }).waitFor();
      await look(page).click();
      await page.getByRole("group", { name: "Tampilan" }).waitFor();
      await page.evaluate(axe.source);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]))",
        );
        expect(found, colorScheme).toEqual([]);
      }
    }));
});
