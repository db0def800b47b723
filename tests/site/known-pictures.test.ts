import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProblems } from "../../src/checking.ts";
import { nowhere, pieces } from "../../src/pieces.ts";
import { contents, differences, NOW, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const story = (name: string) =>
  `---\nheadline: ${name}\ndate: 2026-11-23\nimage: ${name}.png\nimageAlt: Laut\n---\n\nIsi.\n`;
const painted = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
    .png()
    .toBuffer();
const plain = { search: false };

let portal: TinyPortal;
const cache = () => path.join(portal.root, "cache/pictures");
beforeAll(async () => {
  portal = await tinyPortal({
    "_portal/site.yaml": "name: Koran\nurl: https://example.org/\ncards: all\n",
    "2026/biru.md": story("biru"),
    "2026/biru.png": await painted("#0b4f8a"),
    "2026/hijau.md": story("hijau"),
    "2026/hijau.png": await painted("#0b8a4f"),
  });
  await new Promise((resolve) => setTimeout(resolve, 2100)); // Before that, times are not believed.
  await portal.build(plain);
});
afterAll(() => portal.delete());

const clean = async (): Promise<void> =>
  expect(await differences(portal.out, await portal.buildClean(plain))).toEqual([]);

describe("pictures that a build knows from before", () => {
  it("are not read again: what was made of them is not even asked for", async () => {
    await fs.rename(cache(), `${cache()}.away`);
    expect((await portal.build(plain)).pages.written).toBe(0);
    await expect(fs.stat(cache())).rejects.toThrow("ENOENT");
    await fs.rename(`${cache()}.away`, cache());
  });

  it("are made again where output and cache have lost them", async () => {
    const before = await contents(portal.out);
    await fs.rm(cache(), { recursive: true });
    await fs.rm(path.join(portal.out, "gambar"), { recursive: true });
    await fs.rm(path.join(portal.root, "cache/cards"), { recursive: true });
    await portal.build(plain);
    expect(await contents(portal.out)).toEqual(before);
  });

  it("are made again for a card alone", async () => {
    await fs.rm(cache(), { recursive: true });
    await portal.write("2026/biru.md", story("biru").replace("headline: biru", "headline: Biru sekali"));
    await portal.build(plain);
    await clean();
  });

  it("are read where they were replaced, and other pages are left alone", async () => {
    await portal.write("2026/hijau.png", await painted("#8a0b4f"));
    await portal.build(plain);
    await clean();
  });

  it("leave the cache when they were replaced long ago, those of today do not", async () => {
    const folders = [cache(), path.join(portal.root, "cache/cards")];
    const names = () => Promise.all(folders.map(async (folder) => (await fs.readdir(folder)).sort()));
    for (const folder of folders)
      for (const name of await fs.readdir(folder)) await fs.utimes(path.join(folder, name), 1, 1);
    await portal.write("2026/hijau.png", await painted("#4f0b8a"));
    await portal.build(plain);
    const kept = await names();
    await fs.rm(path.join(portal.root, "cache"), { recursive: true });
    await portal.build(plain);
    expect(kept).toEqual(await names());
  });

  it("tell of a fault that they have since, and of none where they are whole", async () => {
    const find = () =>
      findProblems({
        dir: portal.articles,
        now: NOW,
        state: { articles: nowhere, findings: nowhere, pictures: pieces(path.join(portal.root, "cek"), "k") },
      }).then(({ problems }) => problems.filter(({ code }) => code.startsWith("picture.")));
    expect(await find()).toEqual([]);
    expect(await find()).toEqual([]);
    const whole = await fs.readFile(path.join(portal.articles, "2026/biru.png"));
    await portal.write("2026/biru.png", whole.subarray(0, whole.length / 2));
    expect(await find()).toMatchObject([{ code: "picture.broken", file: "2026/biru.md" }]);
    await expect(portal.build(plain)).rejects.toThrow("errors");
    await portal.write("2026/biru.png", whole);
    expect(await find()).toEqual([]);
    await portal.build(plain);
    await clean();
  });
});
