import fs from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contents, differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const story = (lang: string, headline: string) =>
  `---\nheadline: ${headline}\ndate: 2026-11-23\nsection: ekonomi\ntopics: [laut]\nlang: ${lang}\n---\n\n${headline}.\n`;
const sections = (economy: string, archive: string): string =>
  [
    `- { id: ekonomi, name: Ekonomi, names: { en: "${economy}", ar: الاقتصاد } }`,
    `- { id: gudang, name: Arsip Lama, nav: false, names: { en: "${archive}" } }`,
    "",
  ].join("\n");
const topics = (sea: string): string => `- { id: laut, name: Laut Kita, names: { en: "${sea}" } }\n`;

let portal: TinyPortal;
beforeAll(async () => {
  portal = await tinyPortal({
    "_portal/site.yaml":
      'name: Koran\ntagline: Tepat\ndescription: Kabar.\nnames: { en: "Paper" }\ntaglines: { en: Exact }\ndescriptions: { en: News. }\n',
    "_portal/sections.yaml": sections("Economy & <b>trade</b>", "Archive"),
    "_portal/topics.yaml": topics("Our Sea"),
    "2026/kapal.md": story("id", "Kapal Berlayar"),
    "2026/ships.md": story("en", "Ships Sail"),
    "2026/sufun.md": story("ar", "السفن تبحر"),
  });
  await portal.build();
});
afterAll(() => portal.delete());

const page = (slug: string): Promise<string> =>
  fs.readFile(path.join(portal.out, `2026/11/23/${slug}/index.html`), "utf8");

/** The HTML files that a change of one file wrote anew; the output is held against a clean build. */
async function rewritten(file: string, text: string): Promise<string[]> {
  const before = await contents(portal.out);
  await portal.write(file, text);
  await portal.build();
  const after = await contents(portal.out);
  expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
  return Object.keys(after).filter((name) => after[name] !== before[name] && /\.(?:html|xml)$/.test(name));
}

describe("names in other languages", () => {
  it("stand on pages of their language: of the portal, its sections and its topics", async () => {
    const html = await page("ships");
    expect(html).toContain("<title>Ships Sail – Paper</title>");
    expect(html).toContain('content="Paper"');
    expect(html).toContain("Exact");
    expect(html).toContain("Economy &amp; &lt;b&gt;trade&lt;/b&gt;");
    expect(html).toContain('"articleSection":"Economy \\u0026 \\u003cb\\u003etrade\\u003c/b\\u003e"');
    expect(html).toContain("Our Sea");
    expect(html).not.toMatch(/<b>trade|Ekonomi|Laut Kita|Tepat/);
  });

  it("describe the portal where a story has no words of its own", async () => {
    const sea = { create: { width: 64, height: 48, channels: 3, background: "#0b4f8a" } } as const;
    await portal.write("2026/sea.png", await sharp(sea).png().toBuffer());
    await portal.write(
      "2026/photo.md",
      story("en", "A Photograph").replace(/\n\n.*/s, "\n\n![The sea](sea.png)\n"),
    );
    await portal.build();
    expect(await page("photo")).toContain('<meta name="description" content="News.">');
    await fs.rm(path.join(portal.articles, "2026/photo.md"));
    await portal.build();
  });

  it("give way to the portal's own, one by one, where a language has none", async () => {
    const html = await page("sufun");
    expect(html).toContain("الاقتصاد");
    expect(html).toContain("Laut Kita");
    expect(html).toContain("– Koran</title>");
  });

  it("stand on no page of the portal's own language, nor in its feeds", async () => {
    const files = await contents(portal.out);
    for (const file of ["index.html", "ekonomi/index.html", "feed.xml", "2026/11/23/kapal/index.html"])
      expect(files[file], file).not.toMatch(/Economy|Our Sea|Paper|Exact/);
  });

  it("of a topic write the stories anew that have it, and are in that language", async () => {
    expect(await rewritten("_portal/topics.yaml", topics("The Sea"))).toEqual([
      "2026/11/23/ships/index.html",
    ]);
    expect(await page("ships")).toContain("The Sea");
  });

  it("of a section in the navigation write all pages of that language anew, and no other", async () => {
    expect(await rewritten("_portal/sections.yaml", sections("Business", "Archive"))).toEqual([
      "2026/11/23/ships/index.html",
    ]);
  });

  it("of a section that no story shows write nothing anew", async () => {
    expect(await rewritten("_portal/sections.yaml", sections("Business", "Vault"))).toEqual([]);
  });
});
