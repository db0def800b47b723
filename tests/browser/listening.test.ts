import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { stubVoices } from "../support/stub-voices.ts";
import { visitor } from "../support/visitor.ts";

const STORY = "2026/11/23/gempa-selat-mutiara/";

describe("listening to an article", () => {
  const demo = visitor(inject("demo"));

  const reading = (langs: readonly string[], act: (page: Page) => Promise<void>): Promise<void> =>
    demo.visit(async (page, context) => {
      await stubVoices(context, langs);
      await page.goto(demo.url + STORY);
      await page.locator(".tool-look").waitFor();
      await act(page);
    });
  const button = (page: Page) => page.locator(".tool-listen");
  const bar = (page: Page) => page.getByRole("region", { name: "Mendengarkan artikel" });
  const said = (page: Page) => page.evaluate(() => window.stubbedSpeech.said.map(({ text }) => text));
  const finish = (page: Page) => page.evaluate(() => window.stubbedSpeech.finish());
  const spoken = (page: Page) => page.locator(".is-spoken");

  it("is not offered without a voice of the article's language, and is as soon as one arrives", () =>
    reading(["en-US", "ms-MY"], async (page) => {
      expect(await button(page).count()).toBe(0);
      await page.evaluate(() => window.stubbedSpeech.arrive(["en-US", "in_ID"]));
      await button(page).waitFor();
    }));

  it("reads headline, standfirst and paragraphs a sentence at a time, marks each and brings it into sight", () =>
    reading(["id-ID"], async (page) => {
      await button(page).click();
      await bar(page).waitFor();
      expect(await said(page)).toEqual(["Gempa M6,1 Guncang Selat Mutiara, Peringatan Tsunami Dicabut"]);
      expect(await spoken(page).evaluate(({ tagName }) => tagName)).toBe("H1");
      for (let sentence = 0; sentence < 4; sentence += 1) await finish(page);
      const texts = await said(page);
      expect(texts[1]).toBe("Guncangan terasa sampai Kota Laksana selama hampir setengah menit.");
      expect(texts[3]).toMatch(/^Kota Laksana, WartaSelat\.example — Gempa berkekuatan/);
      expect(await spoken(page).evaluate((element) => element.matches(".story__body > p:first-child"))).toBe(
        true,
      );
      const box = await spoken(page).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
    }));

  it("pauses, and goes on with the sentence at which it was paused, at another speed where one is chosen", () =>
    reading(["id-ID"], async (page) => {
      await button(page).click();
      await bar(page).waitFor();
      await finish(page);
      await bar(page).getByRole("button", { name: "Jeda" }).click();
      const before = await said(page);
      await finish(page);
      expect(await said(page)).toEqual(before);
      await bar(page).getByRole("combobox", { name: "Kecepatan" }).selectOption("1.5");
      expect(await said(page)).toEqual(before);
      await bar(page).getByRole("button", { name: "Lanjutkan" }).click();
      const last = await page.evaluate(() => window.stubbedSpeech.said.at(-1));
      expect(last).toEqual({ text: before.at(-1), lang: "id-ID", rate: 1.5 });
    }));

  it("leaves out tables and other stories' headlines, and ends where the story ends", () =>
    reading(["id-ID"], async (page) => {
      await button(page).click();
      await expect
        .poll(async () => {
          await finish(page);
          return bar(page).innerText();
        })
        .toContain("Selesai dibacakan.");
      const all = (await said(page)).join("\n");
      expect(all).toContain("Sekolah di tiga kecamatan pesisir diliburkan sampai Selasa.");
      expect(all).not.toContain("Magnitudo");
      expect(all).not.toContain("Gunung Sela Naik Status");
      expect(await spoken(page).count()).toBe(0);
      await bar(page).getByRole("button", { name: "Lanjutkan" }).click();
      expect((await said(page)).at(-1)).toMatch(/^Gempa M6,1/);
    }));

  it("goes on at the next visit where it stopped, and from the start if asked", () =>
    reading(["id-ID"], async (page) => {
      await button(page).click();
      await bar(page).waitFor();
      for (let sentence = 0; sentence < 3; sentence += 1) await finish(page);
      const place = (await said(page)).at(-1);
      await page.reload();
      await button(page).click();
      await bar(page).waitFor();
      expect(await said(page)).toEqual([place]);
      expect(await bar(page).innerText()).toContain("Dilanjutkan dari bagian 3");
      await bar(page).getByRole("button", { name: "Dari awal" }).click();
      expect((await said(page)).at(-1)).toMatch(/^Gempa M6,1/);
    }));

  it("is steered by the keyboard: the bar has the focus, Escape ends it and gives the focus back", () =>
    reading(["id-ID"], async (page) => {
      await button(page).focus();
      await page.keyboard.press("Enter");
      await bar(page).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect((await said(page)).at(-1)).toMatch(/^Guncangan terasa/);
      await page.keyboard.press("Escape");
      expect(await bar(page).count()).toBe(0);
      expect(await spoken(page).count()).toBe(0);
      expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it("says so where the voice fails, and tries again when asked", () =>
    reading(["id-ID"], async (page) => {
      await button(page).click();
      await bar(page).waitFor();
      await page.evaluate(() => window.stubbedSpeech.fail());
      expect(await bar(page).innerText()).toContain("Pembacaan terhenti");
      await bar(page).getByRole("button", { name: "Lanjutkan" }).click();
      expect(await said(page)).toHaveLength(2);
    }));
});
