import { afterEach, describe, expect, it } from "vitest";
import { type Configuration, readPortal } from "../../src/articles/configuration.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folders: { remove: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await folder.remove();
});

async function read(files: Readonly<Record<string, string>>): Promise<Configuration> {
  const folder = await temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`_portal/${name}`, text])),
  );
  folders.push(folder);
  return readPortal(folder.dir);
}
const said = ({ problems }: Configuration): string[] =>
  problems.map(
    ({ file, severity, code, line, column }) =>
      `${severity} ${code} ${file.replace("_portal/", "")}:${line}:${column}`,
  );

describe("a portal's configuration", () => {
  it("may be missing altogether", async () => {
    const { portal, plainPages, problems } = await read({});
    expect(problems).toEqual([]);
    expect(plainPages).toEqual([]);
    expect(portal.site).toMatchObject({
      name: "Warta",
      url: "https://example.org/",
      timezone: "Asia/Jakarta",
      defaultSection: "berita",
      permalink: "/{year}/{month}/{day}/{slug}/",
      pageSize: 20,
    });
    expect(portal.sections).toEqual([{ id: "berita", name: "Berita", description: null, nav: true }]);
  });

  it("takes the editors' synonyms, and none from a faulty file", async () => {
    const sound = await read({
      "synonyms.yaml": "- [Suriah,  Syria]\n- [PBB, Perserikatan Bangsa-Bangsa]\n",
    });
    expect(sound.problems).toEqual([]);
    expect(sound.portal.synonyms).toEqual([
      ["Suriah", "Syria"],
      ["PBB", "Perserikatan Bangsa-Bangsa"],
    ]);
    const faulty = await read({ "synonyms.yaml": "- [Suriah, Syria]\n- [Yaman]\n" });
    expect(faulty.portal.synonyms).toEqual([]);
  });

  it("takes the first section for the default, and a path into the address", async () => {
    const { portal, problems } = await read({
      "site.yaml": "name: Koran\nurl: https://example.org/koran\n",
      "sections.yaml": "- id: ekonomi\n  name: Ekonomi\n- id: dunia\n  name: Dunia\n  nav: false\n",
    });
    expect(problems).toEqual([]);
    expect(portal.site).toMatchObject({ url: "https://example.org/koran/", defaultSection: "ekonomi" });
    expect(portal.front.sections.map(({ section }) => section)).toEqual(["ekonomi", "dunia"]);
  });

  it("gathers names in other languages, apart from what pages of its own show", async () => {
    const { portal, problems } = await read({
      "site.yaml": "lang: en\nname: Paper\nnames: { id: Koran }\ntaglines: { ar: دقة }\n",
      "sections.yaml": "- { id: ekonomi, name: Economy, names: { id: Ekonomi,  ar: الاقتصاد } }\n",
      "topics.yaml": "- { id: laut, name: Sea, names: { id: 'Laut  Kita' } }\n",
    });
    expect(problems).toEqual([]);
    expect(portal.names).toEqual({
      id: {
        ...{ name: "Koran", tagline: null, description: null },
        ...{ sections: { ekonomi: "Ekonomi" }, topics: { laut: "Laut Kita" } },
      },
      ar: {
        ...{ name: null, tagline: "دقة", description: null },
        ...{ sections: { ekonomi: "الاقتصاد" }, topics: {} },
      },
    });
    expect(portal.site).not.toHaveProperty("names");
  });

  it("holds the newsroom's rules apart from what pages show", async () => {
    const { portal, problems } = await read({
      "site.yaml": "checks: { dead-link: off }\nrightNames: [Tanjung  Aram]\n",
      "sections.yaml": "- { id: ekonomi, name: Ekonomi, owners: ['@selat/ekonomi', dimas@example.org] }\n",
      "authors.yaml": "- { id: ani, name: Ani, sections: [ekonomi] }\n",
      "topics.yaml": "- { id: arum, name: Tanjung Arum, wrong: [Tg. Arum] }\n",
    });
    expect(problems).toEqual([]);
    expect(portal.desk).toEqual({
      checks: { "dead-link": "off" },
      rightNames: ["Tanjung Aram"],
      owners: { ekonomi: ["@selat/ekonomi", "dimas@example.org"] },
      sectionsOf: { ani: ["ekonomi"] },
      wrong: { arum: ["Tg. Arum"] },
    });
    expect(portal.site).not.toHaveProperty("checks");
  });

  it.each([
    ["site.yaml", "checks: { dead-lnik: off }", "error unknown-check site.yaml:1:22"],
    ["site.yaml", "checks: { dead-link: loud }", "error value-not-listed site.yaml:1:22"],
    ["site.yaml", "checks: { picture-without-alt: off }", "error unknown-check site.yaml:1:32"],
    ["sections.yaml", "- { id: a, name: A, owners: [ekonomi] }", "error bad-owner sections.yaml:1:30"],
    ["authors.yaml", "- { id: a, name: A, sections: [hilang] }", "error unknown-section authors.yaml:1:32"],
    ["topics.yaml", "- { id: a, name: A B, wrong: [A B] }", "error wrong-and-right topics.yaml:1:31"],
    ["site.yaml", "names: { fr: Journal }", "error unknown-language site.yaml:1:14"],
    [
      "sections.yaml",
      "- { id: a, name: A, names: { english: B } }",
      "error unknown-language sections.yaml:1:39",
    ],
    ["topics.yaml", "- { id: a, name: A, names: { en: [B] } }", "error wrong-type-text topics.yaml:1:34"],
    ["topics.yaml", "- { id: a, name: A, names: { id: B } }", "warning own-language topics.yaml:1:34"],
    ["site.yaml", "lang: ar\ntaglines: { ar: ب }", "warning own-language site.yaml:2:17"],
  ])("refuses in %s: %s", async (file, text, expected) => {
    expect(said(await read({ [file]: text }))).toEqual([expected]);
  });

  it.each([
    ["site.yaml", "nmae: x", "error unknown-field site.yaml:1:1"],
    ["site.yaml", "url: example.org", "error bad-site-url site.yaml:1:6"],
    ["site.yaml", "url: javascript:alert(1)", "error bad-site-url site.yaml:1:6"],
    ["site.yaml", "timezone: Asia/Jkarta", "error bad-timezone site.yaml:1:11"],
    ["site.yaml", "lang: fr", "error value-not-listed site.yaml:1:7"],
    ["site.yaml", "pageSize: 0", "error bad-value site.yaml:1:11"],
    ["site.yaml", "defaultSection: ekonomi", "error unknown-section site.yaml:1:17"],
    ["site.yaml", "name: a\nname: b", "error yaml-duplicate-key site.yaml:2:1"],
    ["site.yaml", "name: a\n---\nname: b", "error yaml-several-documents site.yaml:2:1"],
    ["site.yaml", "hijriCorrections: {2026-02-30: 1}", "error bad-date site.yaml:1:32"],
    ["site.yaml", 'permalink: "/{year}/"', "error bad-permalink site.yaml:1:12"],
    ["site.yaml", 'permalink: "/{slug}/"', "error bad-permalink site.yaml:1:12"],
    ["site.yaml", 'permalink: "/../{slug}/"', "error bad-permalink site.yaml:1:12"],
    ["site.yaml", 'permalink: "/topik/{slug}/"', "error bad-permalink site.yaml:1:12"],
    ["site.yaml", 'permalink: "/{section}/{slug}"', "error bad-permalink site.yaml:1:12"],
    ["site.yaml", 'permalink: "/{section}/{x}/{slug}/"', "error bad-permalink site.yaml:1:12"],
    ["site.yaml", "cards: semua", "error value-not-listed site.yaml:1:8"],
    ["site.yaml", "cards: { stories: semua }", "error value-not-listed site.yaml:1:19"],
    ["site.yaml", "cards: { since: kemarin }", "error bad-date site.yaml:1:17"],
    ["site.yaml", "cards: { dari: 2026-01-01 }", "error unknown-field site.yaml:1:10"],
    ["site.yaml", "cards: true", "error wrong-type-map site.yaml:1:8"],
    ["site.yaml", "theme: majalah", "error value-not-listed site.yaml:1:8"],
    ["site.yaml", "accent: merah", "error bad-colour site.yaml:1:9"],
    ["site.yaml", "accent: #9c2a1d", "error colour-unquoted site.yaml:1:9"],
    ["site.yaml", "accent: '#ff8800'", "error low-contrast-light site.yaml:1:9"],
    ["site.yaml", "accent: {light: '#9c2a1d', dark: '#9c2a1d'}", "error low-contrast-dark site.yaml:1:34"],
    ["site.yaml", "theme: tabloid\naccent: '#c2c2c2'", "error low-contrast-light site.yaml:2:9"],
    ["site.yaml", "logo: logo.svg", "error drawing-missing site.yaml:1:7"],
    ["site.yaml", "logo: ../logo.svg", "error drawing-name site.yaml:1:7"],
    ["site.yaml", "icon: logo.png", "error drawing-name site.yaml:1:7"],
    [
      "site.yaml",
      "footer: {columns: [{title: A, links: [{name: B, url: 'javascript:1'}]}]}",
      "error bad-footer-url site.yaml:1:54",
    ],
    ["sections.yaml", "- {id: a, name: A, colour: '#eee'}", "error low-contrast-light sections.yaml:1:28"],
    ["sections.yaml", "- id: cari\n  name: x", "error reserved-id sections.yaml:1:7"],
    ["sections.yaml", '- id: "2024"\n  name: x', "error reserved-id sections.yaml:1:7"],
    ["sections.yaml", "- id: Dunia\n  name: x", "error bad-id sections.yaml:1:7"],
    ["sections.yaml", "- id: a\n  name: x\n- id: a\n  name: y", "error duplicate-id sections.yaml:3:7"],
    ["sections.yaml", "- id: a", "error missing-field sections.yaml:1:3"],
    ["sections.yaml", "id: a", "error wrong-type-list sections.yaml:1:1"],
    ["topics.yaml", "- {id: a, name: x, kind: thing}", "error value-not-listed topics.yaml:1:26"],
    ["sources.yaml", "- {id: a, name: x, url: 'javascript:1'}", "error bad-url sources.yaml:1:25"],
    ["front.yaml", "sections: [ekonomi]", "error unknown-section front.yaml:1:12"],
    [
      "redirects.yaml",
      "- {from: /a/, to: 'javascript:alert(1)'}",
      "error bad-redirect-to redirects.yaml:1:19",
    ],
    ["redirects.yaml", "- {from: /a/, to: //evil.example/}", "error bad-redirect-to redirects.yaml:1:19"],
    [
      "redirects.yaml",
      "- {from: https://x.example/, to: /a/}",
      "error bad-redirect-from redirects.yaml:1:10",
    ],
    ["redirects.yaml", "- {from: /a/../b/, to: /a/}", "error bad-redirect-from redirects.yaml:1:10"],
    ["synonyms.yaml", "- Suriah", "error wrong-type-list synonyms.yaml:1:3"],
    ["synonyms.yaml", "- [Suriah, {a: b}]", "error wrong-type-text synonyms.yaml:1:12"],
    ["synonyms.yaml", "- [Suriah, Syria]\n- [Yaman]", "error synonym-alone synonyms.yaml:2:3"],
    ["synonyms.yaml", "- [Suriah, SURIAH, Syria]", "warning synonym-twice synonyms.yaml:1:12"],
    ["synonyms.yaml", "- [Suriah, '--', Syria]", "error synonym-no-word synonyms.yaml:1:12"],
    ["redirects.yaml", "- {from: /a/, to: /a/}", "error redirect-to-itself redirects.yaml:1:19"],
    ["pages/cari.md", "---\ntitle: x\n---\n", "error reserved-id pages/cari.md:1:1"],
    ["pages/berita.md", "---\ntitle: x\n---\n", "error page-is-section pages/berita.md:1:1"],
    ["pages/redaksi.md", "Teks.", "error missing-field pages/redaksi.md:1:1"],
    ["pages/redaksi.md", "---\ntitle: x\nupdated: 2026-02-30\n---\n", "error bad-date pages/redaksi.md:3:10"],
  ])("in %s refuses %j", async (file, text, problem) => {
    expect(said(await read({ [file]: text }))).toEqual([problem]);
  });

  it("tells what is wrong with a logo in its own file", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3">\n  <script/>\n</svg>';
    const configuration = await read({ "site.yaml": "logo: logo.svg", "logo.svg": svg });
    expect(said(configuration)).toEqual(["error svg-hostile logo.svg:2:3"]);
    expect(configuration.portal.site.identity.logo).toBeNull();
  });

  it("lets a code stand for one owner only", async () => {
    const configuration = await read({
      "authors.yaml": "- {id: a, name: A, initials: [MM]}\n- {id: b, name: B, initials: [mm]}",
    });
    expect(said(configuration)).toEqual(["error duplicate-code authors.yaml:2:31"]);
  });

  it("reads plain pages in their order, without looking for credits or titles", async () => {
    const { plainPages, problems } = await read({
      "pages/b.md": "---\ntitle: B\norder: 1\nupdated: 2026-10-01\n---\n\n# Satu\n\nBaca juga: ini. (mm/ab)",
      "pages/a.md": "---\ntitle: A\n---\n",
    });
    expect(problems).toEqual([]);
    expect(plainPages.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(plainPages[0]).toMatchObject({
      html: '<h2 id="bagian-satu">Satu</h2>\n<p>Baca juga: ini. (mm/ab)</p>',
      updated: Date.parse("2026-10-01T00:00:00+07:00"),
    });
  });

  it("has a digest that changes with what articles depend on, and with nothing else", async () => {
    const digest = async (files: Readonly<Record<string, string>>) => (await read(files)).digest;
    const plain = await digest({});
    expect(await digest({ "site.yaml": "name: Lain\npageSize: 5" })).toBe(plain);
    expect(await digest({ "site.yaml": "outlets: [Antara]" })).not.toBe(plain);
    expect(await digest({ "topics.yaml": "- {id: a, name: A, aliases: [a]}" })).not.toBe(plain);
  });
});
