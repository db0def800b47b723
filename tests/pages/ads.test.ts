import fs from "node:fs/promises";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../src/publish/policy.ts";
import { painted } from "../render/picture-samples.ts";
import { meta, tags } from "../support/html.ts";
import { htmlRules } from "../support/html-rules.ts";
import { contents, differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const SITE = "_portal/site.yaml";
const frame = (place: string, more = ""): string =>
  `    - { place: ${place}, size: 300x250, src: "https://iklan.example/${place}?a=1&b=2"${more} }\n`;
const slots = (...lines: string[]): string =>
  `ads:\n  hosts: [iklan.example, lain.example]\n  slots:\n${lines.join("")}`;
const all = slots(
  frame("article-paragraph", ", paragraph: 2"),
  frame("article-end", ', title: "Dari \\"kami\\" <b>"'),
  frame("front-after-lead", ", wide: 728x90"),
  `    - { place: list-end, size: 320x100, picture: iklan.png, alt: Berlangganan, link: /kontak/ }\n`,
);

const files = {
  "_portal/pages/kontak.md": "---\ntitle: Kontak\n---\n\nSurat.\n",
  "2026/11/2026-11-20-satu.md":
    "---\nheadline: Satu\n---\n\nPertama.\n\nKedua, yaitu:\n\n- butir\n\nKetiga.\n\nKeempat.\n\nKelima.\n",
  "2026/11/2026-11-21-dua.md": "---\nheadline: Dua\n---\n\nHanya satu.\n\nDan dua.\n",
  "2026/11/2026-11-22-tarik.md":
    "---\nheadline: Ditarik\nretracted: { date: 2026-11-22, reason: Keliru. }\n---\n\nSatu.\n\nDua.\n\nTiga.\n",
};

describe("advertisements", () => {
  let portal: TinyPortal;
  const read = (file: string): Promise<string> => fs.readFile(path.join(portal.out, file), "utf8");
  const framesOf = async (file: string) =>
    tags(await read(file), "iframe").map(({ src }) => src?.split("/").at(-1)?.split("?")[0]);
  beforeAll(async () => {
    portal = await tinyPortal({
      ...files,
      "_portal/iklan.png": await painted(640, 200).png().toBuffer(),
      [SITE]: all,
    });
    await portal.build();
  });
  afterAll(() => portal?.delete());

  it("stand in their places, and on no other page", async () => {
    expect(await framesOf("2026/11/20/satu/index.html")).toEqual(["article-paragraph", "article-end"]);
    expect(await framesOf("index.html")).toEqual(["front-after-lead"]);
    expect(await read("berita/index.html")).toContain('<a class="ad__content" href="/kontak/"');
    const without = Object.entries(await contents(portal.out)).filter(
      ([file, text]) => file.endsWith(".html") && !text.includes('class="ad '),
    );
    const names = without.map(([file]) => file);
    for (const file of ["kontak", "2026/11/22/tarik", "luring", "cari", "koreksi"])
      expect(names).toContain(`${file}/index.html`);
    expect(names).toContain("404.html");
  });

  it("do not part a paragraph from the list that it leads up to, and do not end a story's text", async () => {
    expect(await read("2026/11/20/satu/index.html")).toMatch(
      /<p>Ketiga\.<\/p>\s*<div class="ad ad-300x250">/,
    );
    expect(await framesOf("2026/11/21/dua/index.html")).toEqual(["article-end"]);
  });

  it("are labelled, keep their place, and can do nothing to the page", async () => {
    const html = await read("2026/11/20/satu/index.html");
    expect(html).toContain('<span class="ad__label">Iklan</span>');
    expect(tags(html, "iframe")[0]).toEqual({
      class: "ad__content",
      src: "https://iklan.example/article-paragraph?a=1&b=2",
      title: "Iklan",
      width: "300",
      height: "250",
      loading: "lazy",
      sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
      referrerpolicy: "strict-origin",
    });
    expect(html).toContain('title="Dari &quot;kami&quot; &lt;b&gt;"');
    const validate = new HtmlValidate(new StaticConfigLoader([], htmlRules));
    for (const file of ["2026/11/20/satu/index.html", "index.html", "berita/index.html"]) {
      const { results } = await validate.validateString(await read(file), file);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  it("widen frame-src of the policy to the hosts in use, and nothing else, everywhere it is said", async () => {
    const policy = `${contentSecurityPolicy}; frame-src https://iklan.example`;
    expect(meta(await read("index.html"), "Content-Security-Policy")).toBe(policy);
    for (const file of ["_headers", ".htaccess", "vercel.json"]) expect(await read(file)).toContain(policy);
    expect(JSON.parse(await read("warta.json"))).toMatchObject({ frames: ["iklan.example"] });
  });

  it("are in no feed and no search index", async () => {
    const said = Object.entries(await contents(portal.out)).filter(
      ([file, text]) => !file.endsWith(".html") && /iklan\.example\/|["\s.]ad__/.test(text),
    );
    expect(said.map(([file]) => file)).toEqual([expect.stringMatching(/^aset\/ads\..*\.css$/)]);
  });

  it("come and go by incremental builds that give the bytes of clean ones", async () => {
    for (const site of [slots(frame("list-end")), "name: Koran\n", all]) {
      await portal.write(SITE, site);
      await portal.build();
      expect(await differences(portal.out, await portal.buildClean())).toEqual([]);
    }
  });

  it("that are hostile leave the last good output as it was", async () => {
    const before = await contents(portal.out);
    await portal.write(SITE, all.replace("https://iklan.example/article-end", "javascript:alert(1)//"));
    await expect(portal.build()).rejects.toThrow();
    expect(await contents(portal.out)).toEqual(before);
    await portal.write(SITE, all);
  });

  it("leave no trace in a portal without them, and none in a preview", async () => {
    const trace = /class="ad |frame-src|aset\/ads\./;
    const traced = async () =>
      Object.entries(await contents(portal.out))
        .filter(([file, text]) => (!file.endsWith(".js") && trace.test(text)) || file.includes("/ads."))
        .map(([file]) => file);
    await portal.build({ drafts: true, search: false });
    expect(await traced()).toEqual([]);
    await portal.write(SITE, "name: Koran\n");
    await portal.build();
    expect(await traced()).toEqual([]);
  });
});
