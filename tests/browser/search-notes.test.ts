import path from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { answerNotes } from "../../src/client/search/answer-notes.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { SearchAnswer } from "../../src/search/query.ts";
import { sharedBrowser } from "../support/shared.ts";

type Options = Parameters<typeof answerNotes>[0];

const plain = { results: [], corrected: null, dropped: [], nearest: [], unavailable: [] };
const nothing: SearchAnswer = { ...plain, total: 0 };
const found: SearchAnswer = { ...plain, total: 3 };

describe("what is said of an answer", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await sharedBrowser();
    page = await browser.newPage();
    await page.route("https://example.org/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Cari</title><main></main>" }),
    );
    await page.goto("https://example.org/koran/cari/");
    const { outputFiles } = await build({
      absWorkingDir: path.resolve(import.meta.dirname, "../../src/client/search"),
      entryPoints: ["answer-notes.ts"],
      bundle: true,
      format: "iife",
      globalName: "notes",
      write: false,
    });
    await page.evaluate(`${outputFiles[0]?.text}; globalThis.notes = notes`);
  });
  afterAll(() => browser?.close());

  /** Text of each note, and its links. */
  const noted = (answer: SearchAnswer, rest: Partial<Options> = {}, asked = "q=zzx+kapal&bagian=opini") =>
    page.evaluate(
      ([params, options]) => {
        const { notes: module } = globalThis as unknown as { notes: { answerNotes: typeof answerNotes } };
        const notes = module.answerNotes({
          ...(options as unknown as Options),
          params: new URLSearchParams(params),
        });
        document.querySelector("main")?.replaceChildren(...notes);
        return notes.map((note) => [
          note.textContent,
          ...[...note.querySelectorAll("a")].map((link) => link.getAttribute("href")),
        ]);
      },
      [asked, { answer, pages: [], messages: messages("id"), lang: "id", isOnline: true, ...rest }] as const,
    );

  it("is nothing where it answers what was asked", async () => {
    expect(await noted(found)).toEqual([]);
    expect(await noted(nothing)).toEqual([]);
  });

  it("is what was asked instead, with a way to the words as written", async () => {
    expect(await noted({ ...found, corrected: "<b>pelabuhan" }, {}, "q=plabuhan&bagian=opini")).toEqual([
      [
        "Menampilkan hasil untuk <b>pelabuhan – cari persis “plabuhan”",
        "/koran/cari/?q=plabuhan&bagian=opini&persis=1",
      ],
    ]);
    expect(await page.locator("main b").count()).toBe(0);
  });

  it("is, without hits, what else could be asked with the same filters, and pages with such names", async () => {
    const answer = { ...nothing, nearest: ["kapal"], dropped: [{ query: "kapal", without: "zzx" }] };
    const pages = [
      { kind: "topic" as const, label: "Kapal Perintis", href: "/koran/topik/kapal/", words: [] },
    ];
    expect(await noted(answer, { pages }, "q=zzx+kapal&bagian=opini&persis=1")).toEqual([
      ["Mungkin maksud Anda: kapal", "/koran/cari/?q=kapal&bagian=opini"],
      ["Longgarkan pencarian: tanpa “zzx”", "/koran/cari/?q=kapal&bagian=opini"],
      ["Halaman yang mungkin Anda cari: Kapal Perintis", "/koran/topik/kapal/"],
    ]);
    expect(await noted({ ...answer, total: 2 }, { pages })).toEqual([]);
  });

  it("is which part of the archive is missing, and why", async () => {
    const answer = { ...found, unavailable: ["2025", "2024"] };
    expect(await noted(answer, { isOnline: false })).toEqual([
      ["Pencarian luring: arsip 2024 dan 2025 tidak tersimpan di perangkat ini, jadi tidak ikut dicari."],
    ]);
    expect(await noted(answer)).toEqual([
      ["Arsip 2024 dan 2025 tidak dapat dimuat, jadi hasil ini belum lengkap."],
    ]);
  });
});
