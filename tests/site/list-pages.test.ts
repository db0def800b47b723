import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";

const page = (url: string): Promise<string> =>
  fs.readFile(path.join(inject("demo"), url, "index.html"), "utf8");
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

describe("lists of the demo portal", () => {
  it("give a section a lead with a picture, three beside each other, and each story once", async () => {
    const html = await page("sains");
    const top = html.slice(html.indexOf('class="list-top"'), html.indexOf('class="list"'));
    expect(top).toMatch(/<article class="card card-lead has-picture[\s\S]*?<img[^>]*fetchpriority="high"/);
    expect(count(top, /<article class="card card-medium/g)).toBe(3);
    const links = [...html.matchAll(/class="card__headline"><a href="([^"]+)"/g)].map(([, href]) => href);
    expect(new Set(links).size).toBe(links.length);
  });

  it("give a topic an introduction and its stories by day, newest first, each day once", async () => {
    const html = await page("topik/krisis-terusan-marsa");
    expect(count(html, /class="heading__about"/g)).toBe(2);
    expect(html).toContain("sejak 8 Okt 2026");
    const days = [...html.matchAll(/class="timeline__date" datetime="([\d-]+)"/g)].map(
      ([, day]) => day ?? "",
    );
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...new Set(days)].sort().reverse());
  });

  it("give an author a face, a role and ways to write", async () => {
    const html = await page("penulis/laila-tamamidi");
    const head = /<header class="profile">[\s\S]*?<\/header>/.exec(html)?.[0] ?? "";
    expect(head).toMatch(/<span class="portrait"><picture>/);
    expect(head).toContain("Koresponden Wadi Salma");
    expect(head).toContain('href="mailto:laila@example.org"');
    expect(head).toContain('href="https://social.example/@laila"');
  });

  it("say what a source is and how its copy is handled", async () => {
    const html = await page("sumber/kantorberita");
    expect(html).toContain("Kantor berita koperasi milik sebelas surat kabar daerah.");
    expect(html).toContain("disunting redaksi sebelum terbit");
    expect(html).toContain('href="https://kantorberita.example/"');
  });

  it("put the days of a year and of a month into calendars, shaded by how much appeared", async () => {
    const [year, month] = await Promise.all([page("2026"), page("2026/11")]);
    expect(count(year, /<table class="calendar"/g)).toBe(3);
    expect(count(month, /<table class="calendar"/g)).toBe(1);
    expect(month).toMatch(/class="shade-3" href="\/2026\/11\/23\/">23/);
    expect(month).toContain('href="/2026/10/"');
    expect(month).toMatch(/href="\/2026\/11\/" aria-current="page"/);
  });

  it("put corrections under the days on which they were made", async () => {
    const html = await page("koreksi");
    const days = [...html.matchAll(/class="timeline__date" datetime="([\d-]+)"/g)].map(
      ([, day]) => day ?? "",
    );
    expect(days).toEqual([...days].sort().reverse());
    expect(count(html, /class="correction-item"/g)).toBeGreaterThanOrEqual(days.length);
  });
});
