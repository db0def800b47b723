import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { walk } from "../../src/files.ts";
import { portable } from "../../src/portable/portable.ts";
import { read } from "../support/output.ts";
import { differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const site = (cards = "") => `name: Koran "Uji" & <Kawan>\nurl: https://example.org/koran/\n${cards}`;
const story = (headline: string, fields = "") =>
  `---\nheadline: ${JSON.stringify(headline)}\n${fields}---\n\nIsi berita.\n`;
const hostile = '"><script>alert(1)</script>&xxe; {{7*7}} ../../x';
const stories = {
  "2026/11/2026-11-20-usang.md": story(hostile),
  "2026/11/2026-11-21-mudik.md": story("الحوت الأحدب يعود إلى المضيق", "lang: ar\n"),
  "2026/11/2026-11-22-kapal.md": story("Kapal tiba", "image: kapal.png\nimageAlt: Kapal\n"),
  "2026/11/2026-11-23-batal.md": story("Yang ditarik", "retracted: true\n"),
};
const page = (day: number, slug: string) => `2026/11/${day}/${slug}/index.html`;
const plain = { search: false };

let portal: TinyPortal;
beforeAll(async () => {
  portal = await tinyPortal({ "_portal/site.yaml": site("cards: all\n"), ...stories });
  const sea = { create: { width: 1200, height: 800, channels: 3, background: "#0b4f8a" } } as const;
  await portal.write("2026/11/kapal.png", await sharp(sea).png().toBuffer());
  await portal.build(plain);
});
afterAll(() => portal.delete());

const cards = (out = portal.out): string[] =>
  [...walk(out).keys()].filter((file) => file.startsWith("gambar/kartu-")).sort();
const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];
const cardOf = (file: string): string | undefined =>
  meta(read(portal.out, file), "og:image")?.replace("https://example.org/koran/", "");
const [usang, mudik, kapal] = [page(20, "usang"), page(21, "mudik"), page(22, "kapal")];
/** When each card of the cache was drawn. */
const drawn = async (): Promise<Map<string, number>> => {
  const folder = path.join(portal.root, "cache/cards");
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith(".jpg"));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await fs.stat(path.join(folder, name))).mtimeMs] as const),
    ),
  );
};

describe("share cards", () => {
  it("stand in the head of each story, and nowhere else", async () => {
    expect([usang, mudik, kapal].map(cardOf).sort()).toEqual(cards());
    const html = read(portal.out, kapal);
    expect(meta(html, "og:image:width")).toBe("1200");
    expect(meta(html, "og:image:height")).toBe("630");
    expect(meta(html, "og:image:alt")).toBe("Kapal tiba – Koran &quot;Uji&quot; &amp; &lt;Kawan&gt;");
    expect(meta(html, "twitter:card")).toBe("summary_large_image");
    const [data] = /(?<=<script type="application\/ld\+json">)\{.+?(?=<\/script>)/.exec(html) ?? [];
    const images = JSON.parse(data ?? "").image.map(({ url }: { url: string }) => url);
    expect(images).toEqual([
      expect.stringMatching(/gambar\/[0-9a-f]+-1200\.jpg$/),
      `https://example.org/koran/${cardOf(kapal)}`,
    ]);
    for (const card of cards()) {
      const found = await sharp(path.join(portal.out, card)).metadata();
      expect(found).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    }
    expect(read(portal.out, "index.html")).not.toContain("kartu-");
    expect(read(portal.out, page(23, "batal"))).not.toContain("kartu-");
  });

  it("of hostile headlines break out of nothing", () => {
    expect(cardOf(usang)).toMatch(/^gambar\/kartu-[0-9a-f]{16}\.jpg$/);
    expect(read(portal.out, usang)).not.toContain("<script>alert");
  });

  it("are drawn once, also where the output is lost", async () => {
    const before = await drawn();
    expect((await portal.build(plain)).pages.written).toBe(0);
    await fs.rm(portal.out, { recursive: true });
    await portal.build(plain);
    expect(cards()).toHaveLength(3);
    expect(await drawn()).toEqual(before);
  });

  it("are drawn anew where a damaged one is all that is left", async () => {
    const card = path.basename(cardOf(mudik) ?? "");
    const whole = await fs.readFile(path.join(portal.out, "gambar", card));
    await fs.writeFile(path.join(portal.root, "cache/cards", card), "rusak");
    await fs.rm(path.join(portal.out, "gambar", card));
    await portal.build(plain);
    expect((await fs.readFile(path.join(portal.out, "gambar", card))).equals(whole)).toBe(true);
  });

  it("follow the headline and the picture, and old ones leave the output", async () => {
    const before = await drawn();
    const old = cardOf(mudik);
    await portal.write("2026/11/2026-11-21-mudik.md", story("عنوان آخر", "lang: ar\n"));
    await portal.build(plain);
    expect(cardOf(mudik)).not.toBe(old);
    expect(cards()).not.toContain(old);
    expect((await drawn()).size).toBe(before.size + 1);
    const pictured = cardOf(kapal);
    const sand = { create: { width: 1200, height: 800, channels: 3, background: "#d9b36c" } } as const;
    await portal.write("2026/11/kapal.png", await sharp(sand).png().toBuffer());
    await portal.build(plain);
    expect(cardOf(kapal)).not.toBe(pictured);
    expect(await differences(portal.out, await portal.buildClean(plain))).toEqual([]);
  });

  it("are in no preview and no copy on a stick", async () => {
    const preview = path.join(portal.root, "preview");
    await portal.build({ ...plain, drafts: true, out: preview });
    expect(cards(preview)).toEqual([]);
    const { folder } = await portable({ out: portal.out, address: "https://example.org/koran/" });
    expect(cards(folder)).toEqual([]);
  });

  it.each([
    ["cards: without-picture", [usang, mudik]],
    ["cards: { since: 2026-11-21 }", [mudik, kapal]],
    ["cards: { stories: without-picture, since: 2026-11-21 }", [mudik]],
    ["cards: off", []],
  ])("with %s are those of the stories that are meant", async (line, expected) => {
    await portal.write("_portal/site.yaml", site(`${line}\n`));
    await portal.build(plain);
    expect(cards()).toEqual(expected.map(cardOf).sort());
    expect(meta(read(portal.out, kapal), "og:image")).toMatch(/gambar\/(?:kartu-)?[0-9a-f]+(?:-1200)?\.jpg$/);
  });

  it("turned off are as if there were no such setting", async () => {
    const off = await portal.buildClean(plain);
    expect(await differences(portal.out, off)).toEqual([]);
    await portal.write("_portal/site.yaml", site());
    expect(await differences(await portal.buildClean(plain), off)).toEqual([]);
  });
});
