import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ForeignFolderError } from "../../src/build-model.ts";
import { walk } from "../../src/files.ts";
import { portable } from "../../src/portable/portable.ts";
import { article } from "../support/small-portal.ts";
import { contents, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const address = "https://example.org/koran/";

describe("portable", () => {
  let portal: TinyPortal;
  let folder: string;
  const copy = () => portable({ out: portal.out, address });
  beforeAll(async () => {
    portal = await tinyPortal({
      "_portal/site.yaml": `name: Koran\nurl: ${address}\ndefaultSection: berita\n`,
      "_portal/sections.yaml": "- id: berita\n  name: Berita\n  nav: true\n",
      "2026-11-23-kapal.md": article('Kapal "Bahari" <tiba> & berlabuh', ["date: 2026-11-23 10:00"]),
      "2026-11-22-harga.md": article("Harga turun", ["date: 2026-11-22 10:00"]),
    });
    await portal.build();
    folder = `${portal.out}-portable`;
    await copy();
  });
  afterAll(() => portal?.delete());

  it("leads from every page to files that are there", async () => {
    const missing: string[] = [];
    let links = 0;
    for (const file of [...walk(folder).keys()].filter((each) => each.endsWith(".html"))) {
      const html = await fs.readFile(path.join(folder, file), "utf8");
      for (const [, value = ""] of html.matchAll(/ (?:href|src|action)="([^"#?]+)/g)) {
        if (/^[a-z]+:/.test(value)) continue;
        links += 1;
        if (!existsSync(path.join(folder, path.dirname(file), value))) missing.push(`${file}: ${value}`);
      }
    }
    expect(missing).toEqual([]);
    expect(links).toBeGreaterThan(100);
  });

  it("holds nothing that only servers and feed readers ask for", () => {
    const files = [...walk(folder).keys()];
    expect(files).toContain("index.html");
    expect(
      files.filter((file) => /\.xml$|^_|sw\.js|robots|feed\.json|luring|webmanifest/.test(file)),
    ).toEqual([]);
  });

  it("gives the same bytes again, in the folder and in the zip", async () => {
    const before = [await contents(folder), await fs.readFile(`${folder}.zip`)];
    const { files, zip } = await copy();
    expect([await contents(folder), await fs.readFile(zip)]).toEqual(before);
    // The end of a zip says how many files are in it (PKWARE's APPNOTE 4.3.16).
    expect((await fs.readFile(zip)).subarray(-22).readUInt16LE(10)).toBe(files);
    expect(walk(folder).size).toBe(files);
  });

  it("leaves the copy before as it was when it fails, also where the one before was killed at the swap", async () => {
    const before = await contents(folder);
    const suggestions = path.join(portal.out, "saran.json");
    const sound = await fs.readFile(suggestions);
    await fs.writeFile(suggestions, "{");
    await expect(copy()).rejects.toThrow(SyntaxError);
    expect(await contents(folder)).toEqual(before);

    const work = path.join(portal.root, ".dist-portable.warta");
    await fs.mkdir(work, { recursive: true });
    await fs.rm(path.join(work, "old"), { recursive: true, force: true });
    await fs.rename(folder, path.join(work, "old"));
    await expect(copy()).rejects.toThrow(SyntaxError);
    expect(await contents(folder)).toEqual(before);

    await fs.writeFile(suggestions, sound);
    await copy();
    expect(await contents(folder)).toEqual(before);
    expect(existsSync(work)).toBe(false);
  });

  it("refuses a folder with files that Warta did not make", async () => {
    await fs.rm(folder, { recursive: true });
    await fs.mkdir(folder);
    await fs.writeFile(path.join(folder, "surat.txt"), "penting");
    await expect(copy()).rejects.toThrow(ForeignFolderError);
    expect(await fs.readdir(folder)).toEqual(["surat.txt"]);
  });
});
