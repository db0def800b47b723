import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read } from "../support/output.ts";
import { contents, differences, type TinyPortal, tinyPortal } from "../support/tiny-portal.ts";

const story = (lang: string, headline: string, day: number, fields = ""): string =>
  `---\nheadline: ${headline}\ndate: 2026-11-${day}\nlang: ${lang}\n${fields}---\n\n${headline}.\n`;

let portal: TinyPortal;
beforeAll(async () => {
  portal = await tinyPortal({
    "2026/kapal.md": story("id", "Kapal Tiba", 21, "breaking: true\nviews: 9\n"),
    "2026/ship.md": story("en", "Ship Arrives", 22, "translationOf: 2026/kapal.md\nviews: 5\n"),
    "2026/panen.md": story("id", "Panen Raya", 20, "views: 3\n"),
    "2026/rain.md": story("en", "Rain Falls", 19),
  });
  await portal.build({ search: false });
});
afterAll(() => portal.delete());

/** Headlines of a fragment's lists; those of its banner stand elsewhere. */
const headlines = (file: string): string[] =>
  [...read(portal.out, file).matchAll(/card__headline"><a[^>]*>([^<]+)/g)].map(([, text = ""]) => text);
const slot = (file: string): string | undefined =>
  /data-fragment="([^"]+)"/.exec(read(portal.out, file))?.[1];
const fragments = async (): Promise<string[]> =>
  Object.keys(await contents(portal.out)).filter((file) => file.startsWith("terkini"));
const edition = (): string[] =>
  JSON.parse(read(portal.out, "edisi.json"))
    .pages.map(([href]: [string]) => href)
    .filter((href: string) => href.startsWith("/terkini"));

describe("the latest beside a story", () => {
  it("are of its page's language, and there are none for a language without stories", async () => {
    expect(slot("2026/11/21/kapal/index.html")).toBe("/terkini.html");
    expect(slot("2026/11/22/ship/index.html")).toBe("/terkini.en.html");
    expect(await fragments()).toEqual(["terkini.en.html", "terkini.html"]);
    expect(edition().sort()).toEqual(["/terkini.en.html", "/terkini.html"]);
  });

  it("are all stories while those in the language do not fill the list, translations first", () => {
    expect(headlines("terkini.html")).toEqual([
      "Kapal Tiba",
      "Panen Raya",
      "Rain Falls",
      "Kapal Tiba",
      "Panen Raya",
    ]);
    expect(headlines("terkini.en.html")).toEqual([
      ...["Ship Arrives", "Panen Raya", "Rain Falls"],
      ...["Ship Arrives", "Panen Raya"],
    ]);
  });

  it("speak the language: headings, the banner and its story", () => {
    const english = read(portal.out, "terkini.en.html");
    expect(english).toContain('lang="en" dir="ltr"');
    expect(english).toContain("Most read");
    expect(english).toMatch(/data-bulletin>\s*<p[^>]*>Breaking news<\/p>\s*<p[^>]*><a [^>]*>Ship Arrives</);
    expect(read(portal.out, "terkini.html")).toMatch(/bulletin__headline"><a [^>]*>Kapal Tiba</);
  });

  it("are only stories in the language once they fill the list, and go with the last of them", async () => {
    const more = [11, 12, 13, 14].map((day) => `2026/en-${day}.md`);
    for (const [index, file] of more.entries())
      await portal.write(file, story("en", `Story ${index}`, 11 + index, "views: 1\n"));
    await portal.build({ search: false });
    const own = ["Ship Arrives", "Rain Falls", "Story 3", "Story 2", "Story 1", "Story 0"];
    expect(headlines("terkini.en.html").slice(0, 6)).toEqual(own);
    expect(headlines("terkini.en.html")).not.toContain("Panen Raya");
    expect(await differences(portal.out, await portal.buildClean({ search: false }))).toEqual([]);
    for (const file of [...more, "2026/ship.md", "2026/rain.md"]) await portal.remove(file);
    await portal.build({ search: false });
    expect(await fragments()).toEqual(["terkini.html"]);
    expect(edition()).toEqual(["/terkini.html"]);
  });
});
