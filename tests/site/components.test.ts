import { readdirSync, readFileSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { painted } from "../render/picture-samples.ts";
import { htmlRules } from "../support/html-rules.ts";
import { type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const layouts = path.resolve(import.meta.dirname, "../../layouts");
const looks = ["", "dark/", "ar/", "ar/dark/"];

/** Made by a script, or only within another component. */
const elsewhere = new Set([
  "bulletin",
  "date",
  "footer",
  "marks",
  "masthead",
  "recents",
  "select",
  "suggest",
  "tools",
]);

describe("the page of components", () => {
  let portal: TinyPortal;
  beforeAll(async () => {
    portal = await tinyPortal({
      "2026/11/2026-11-23-berita.md":
        "---\nheadline: Berita\nimage: foto.png\nimageAlt: Sebuah foto\n---\n\nIsi berita.\n",
      "2026/11/foto.png": await painted(1200, 800).png().toBuffer(),
    });
  });
  afterAll(() => portal?.delete());

  it("is in a preview, light and dark, in both directions, and valid", async () => {
    await portal.build({ drafts: true, search: false });
    const validate = new HtmlValidate(new StaticConfigLoader([], htmlRules));
    for (const look of looks) {
      const html = await fs.readFile(path.join(portal.out, "_components", look, "index.html"), "utf8");
      const { results } = await validate.validateString(html, look);
      expect(
        results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line} ${message}`)),
      ).toEqual([]);
      expect(html).toContain(
        `dir="${look.startsWith("ar") ? "rtl" : "ltr"}" data-theme="${look.endsWith("dark/") ? "dark" : "light"}"`,
      );
      for (const make of ["hero", "medium", "row", "text", "line", "lead", "brief", "tile", "wide", "column"])
        expect(html).toContain(`class="card card-${make}`);
      expect(html).toContain("label-live");
    }
  });

  it("shows every component that has a template", () => {
    const shown = readFileSync(path.join(layouts, "components.njk"), "utf8");
    const missing = readdirSync(path.join(layouts, "components")).filter(
      (name) => !elsewhere.has(name) && !shown.includes(`components/${name}/`),
    );
    expect(missing).toEqual([]);
  });

  it("is never published, and in no sitemap of a preview", async () => {
    const sitemap = await fs.readFile(path.join(portal.out, "sitemap.xml"), "utf8");
    expect(sitemap).not.toContain("_components");
    const out = await portal.buildClean({ search: false });
    expect(await fs.readdir(out)).not.toContain("_components");
  });
});
