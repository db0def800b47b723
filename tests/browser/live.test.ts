import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visitor } from "../support/visitor.ts";

const STORY = "2026/11/23/langsung-gempa/";

describe("a live story that is open while it goes on", () => {
  const demo = visitor(inject("demo"));

  /** Opens the story; `edit` changes what the server answers from then on. */
  const following = (
    act: (page: Page, edit: (change: (html: string) => string) => void) => Promise<void>,
  ): Promise<void> =>
    demo.visit(async (page) => {
      let change = (html: string): string => html;
      await page.route(`**/${STORY}`, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: change(await answer.text()) });
      });
      await page.clock.install();
      await page.goto(demo.url + STORY);
      await page.locator(".live__new").waitFor({ state: "attached" });
      await act(page, (next) => {
        change = next;
      });
      // A question may still be on its way when the test has seen what it wants.
      await page.unrouteAll({ behavior: "ignoreErrors" });
    });
  const offer = (page: Page) => page.locator(".live__new button");
  const ids = (page: Page) => page.locator(".entry").evaluateAll((all) => all.map(({ id }) => id));
  const poll = (page: Page) => page.clock.runFor(31_000);
  const fresh = `<article class="entry" id="entri-baru"><p class="entry__time">15.00 WIB</p><div class="story__body"><p>Kabar baru.</p></div></article>`;
  const withFresh = (html: string): string =>
    html.replace(/<article class="entry(?! entry-pinned)/, (first) => fresh + first);

  it("keeps new entries behind a button, and moves nothing that is read", () =>
    following(async (page, edit) => {
      const before = await ids(page);
      const last = page.locator(".entry").last();
      await last.scrollIntoViewIfNeeded();
      const place = await last.boundingBox();
      edit(withFresh);
      await poll(page);
      await offer(page).waitFor();
      expect(await offer(page).innerText()).toBe("1 pembaruan baru");
      expect(await page.title()).toMatch(/^\(1\) /);
      expect(await ids(page)).toEqual(before);
      expect(await last.boundingBox()).toEqual(place);
    }));

  it("puts them in when they are wanted, keeps the other entries as they are, and leads to the first", () =>
    following(async (page, edit) => {
      const before = await ids(page);
      await page
        .locator(".entry")
        .last()
        .evaluate((entry) => entry.setAttribute("data-same", ""));
      edit(withFresh);
      await poll(page);
      await offer(page).click();
      const after = await ids(page);
      expect(after.filter((id) => id !== "entri-baru")).toEqual(before);
      expect(after).toContain("entri-baru");
      expect(await page.locator(".entry[data-same]").count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("entri-baru");
      expect(await page.locator("#entri-baru").isVisible()).toBe(true);
      expect(await offer(page).count()).toBe(0);
      expect(await page.title()).not.toMatch(/^\(/);
    }));

  it("asks nothing more once the coverage has ended, and says so", () =>
    following(async (page, edit) => {
      let asked = 0;
      page.on("request", (request) => {
        if (request.url().endsWith(STORY)) asked += 1;
      });
      edit((html) => html.replace(" data-live>", ">"));
      await poll(page);
      await page.getByText("Liputan langsung telah berakhir.").waitFor();
      expect(asked).toBe(1);
      await page.clock.runFor(120_000);
      expect(asked).toBe(1);
    }));

  it("has a timeline of its entries with titles, which leads to them and stays as the reader left it", () =>
    following(async (page, edit) => {
      const timeline = page.locator(".live__timeline");
      const lines = () =>
        timeline.locator("li a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      const titled = await page
        .locator(".entry:not(.entry-pinned):has(.entry__title)")
        .evaluateAll((all) => all.map(({ id }) => `#${id}`));
      expect(await lines()).toEqual(titled);
      expect(titled.length).toBeGreaterThan(3);
      await timeline.locator("summary").click();
      await timeline.locator("li a").last().click();
      expect(new URL(page.url()).hash).toBe(titled.at(-1));
      edit((html) =>
        withFresh(html).replace(
          /(<details class="live__timeline">.*?<ol>)/s,
          '$1<li><a href="#entri-baru">Baru</a></li>',
        ),
      );
      await poll(page);
      expect(await lines()).toEqual(titled);
      await offer(page).click();
      expect(await lines()).toEqual(["#entri-baru", ...titled]);
      expect(await timeline.getAttribute("open")).toBe("");
    }));

  it("says nothing where nothing is new, and asks again where the network failed", () =>
    following(async (page, edit) => {
      await poll(page);
      expect(await offer(page).count()).toBe(0);
      await page.route(`**/${STORY}`, (route) => route.abort(), { times: 1 });
      await poll(page);
      edit(withFresh);
      await expect
        .poll(async () => {
          await poll(page);
          return offer(page).count();
        })
        .toBe(1);
    }));
});
