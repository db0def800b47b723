import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { contents, differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h90v30z"/></svg>';
const plain = "name: Koran Uji\nurl: https://example.org/\n";
const own = `${plain}theme: tabloid
accent: "#0b4f8a"
logo: { light: logo.svg, dark: logo-malam.svg }
footer:
  text: Anggota serikat.
  columns: [{ title: Jaringan, links: [{ name: Radio, url: "https://radio.example/" }, { name: Arsip, url: /arsip/ }] }]
`;
let portal: TinyPortal;
let before: Record<string, string>;
let after: Record<string, string>;
const style = (files: Record<string, string>): string =>
  Object.entries(files).find(([name]) => /^aset\/site\..+css$/.test(name))?.[1] ?? "";

beforeAll(async () => {
  portal = await tinyPortal({
    "_portal/site.yaml": plain,
    "_portal/sections.yaml":
      "- { id: berita, name: Berita, colour: '#0b6156' }\n- { id: lain, name: Lain }\n",
    "_portal/logo.svg": logo,
    "_portal/logo-malam.svg": logo.replace("<path", '<path fill="#fff"'),
    "2026/11/2026-11-20-satu.md": "---\nheadline: Satu berita\nsection: berita\n---\n\nIsi.\n",
  });
  await portal.build({ search: false });
  before = await contents(portal.out);
  await portal.write("_portal/site.yaml", own);
  await portal.build({ search: false });
  after = await contents(portal.out);
}, 120_000);
afterAll(() => portal.delete());

it("one line changes the whole character, and the incremental build is as a clean one", async () => {
  expect(await differences(portal.out, await portal.buildClean({ search: false }))).toEqual([]);
  expect(style(after)).toContain("text-transform:uppercase");
  expect(style(before)).not.toContain("text-transform:uppercase");
  expect(style(after).length).toBeLessThan(style(before).length * 1.05);
});

it("the accent is in the style, the browser's bar, the manifest and the icon", async () => {
  const manifest = JSON.parse(after["manifest.webmanifest"] ?? "");
  expect(style(after)).toContain("#0b4f8a");
  expect(after["index.html"]).toContain('<meta name="theme-color" content="#0b4f8a"');
  expect(manifest).toMatchObject({ theme_color: "#0b4f8a", background_color: "#ffffff" });
  expect(await fs.readFile(path.join(portal.out, manifest.icons[0].src), "utf8")).toContain('fill="#0b4f8a"');
  expect(before["index.html"]).toContain('<meta name="theme-color" content="#fffdf8"');
});

it("the logo stands for the name, one by day and one by night", () => {
  const images = [...(after["index.html"] ?? "").matchAll(/<img class="logo[^>]+>/g)].map(([tag]) => tag);
  expect(images).toHaveLength(2);
  for (const tag of images) {
    expect(tag).toContain('width="192" height="64" alt="Koran Uji"');
    expect(after).toHaveProperty([/src="\/([^"]+)"/.exec(tag)?.[1] ?? ""]);
  }
  expect(before["index.html"]).not.toContain('<img class="logo');
  expect(style(before)).not.toContain(".logo");
});

it("the foot has what the portal adds, and a section the colour of its own", () => {
  const page = after["index.html"] ?? "";
  for (const text of [
    "Anggota serikat.",
    "Jaringan",
    'href="https://radio.example/">Radio',
    'href="/arsip/">Arsip',
  ])
    expect(page).toContain(text);
  expect(page).toContain('class="accent-9"><a href="/berita/"');
  expect(style(after)).toMatch(/\.accent-9\{[^}]*#0b6156/);
});
