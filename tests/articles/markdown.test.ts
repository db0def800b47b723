import { describe, expect, it } from "vitest";
import { parse, said } from "../support/parse.ts";

const md = (body: string, extra = "") =>
  parse(`---\nheadline: Judul\n${extra}---\n\n${body}`, "2026/11/2026-11-20-contoh.md");
const html = (body: string): string =>
  (md(body).body?.blocks ?? [])
    .map((block) => (block.type === "html" ? block.html : `[${block.type}]`))
    .join("\n");

describe("a Markdown body", () => {
  it.each([
    ["raw HTML as text", "<b onclick=x>a</b>", "<p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>"],
    ["template syntax as text", "{{ constructor }} {% raw %}", "<p>{{ constructor }} {% raw %}</p>"],
    [
      "links elsewhere",
      "[a](https://x.example/)",
      '<p><a href="https://x.example/" rel="noopener">a</a></p>',
    ],
    ["links on the site", "[a](/koreksi/#x)", '<p><a href="/koreksi/#x">a</a></p>'],
    ["headings from h2 on", "# A\n\n## B", '<h2 id="bagian-a">A</h2>\n<h3 id="bagian-b">B</h3>'],
    [
      "headings without gaps",
      "## A\n\n#### B\n\n## A",
      '<h2 id="bagian-a">A</h2>\n<h3 id="bagian-b">B</h3>\n<h2 id="bagian-a-2">A</h2>',
    ],
    [
      "Arabic quotations",
      "> البحر لا يعرف الحدود",
      '<blockquote lang="ar" dir="rtl">\n<p lang="ar" dir="rtl">البحر لا يعرف الحدود</p>\n</blockquote>',
    ],
  ])("shows %s", (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it("aligns columns by class, since inline styles are forbidden", () => {
    const table = html("| a | b |\n|:-:|--:|\n| 1 | 2 |");
    expect(table).toContain('<th class="align-center">a</th>');
    expect(table).toContain('<td class="align-right">2</td>');
    expect(table).not.toContain("style=");
  });

  it.each([
    [
      "a quotation with who says it",
      "> Kami menunggu.\n> — Sari, nakhoda",
      '<figure class="quote">\n<blockquote>\n<p>Kami menunggu.</p>\n</blockquote>\n<figcaption dir="auto">Sari, nakhoda</figcaption>\n</figure>',
      ["Kami menunggu.", "Sari, nakhoda"],
    ],
    [
      "who says it in a paragraph of its own",
      "> Satu.\n>\n> -- **Sari**",
      '<figure class="quote">\n<blockquote>\n<p>Satu.</p>\n</blockquote>\n<figcaption dir="auto"><strong>Sari</strong></figcaption>\n</figure>',
      ["Satu.", "Sari"],
    ],
    [
      "a pull quote",
      "> [!kutipan]\n> Laut tidak menunggu.",
      '<figure class="quote quote-pull">\n<blockquote>\n<p>Laut tidak menunggu.</p>\n</blockquote>\n</figure>',
      ["Laut tidak menunggu."],
    ],
    [
      "a verse with translation and place",
      "> [!ayat]\n> اللَّهُ نُورُ السَّمَاوَاتِ وَالْأَرْضِ\n>\n> Allah cahaya langit dan bumi.\n>\n> — QS. An-Nur: 35",
      '<figure class="quote quote-verse">\n<blockquote>\n<p lang="ar" dir="rtl">اللَّهُ نُورُ السَّمَاوَاتِ وَالْأَرْضِ</p>\n<p>Allah cahaya langit dan bumi.</p>\n</blockquote>\n<figcaption dir="auto">QS. An-Nur: 35</figcaption>\n</figure>',
      ["اللَّهُ نُورُ السَّمَاوَاتِ وَالْأَرْضِ", "Allah cahaya langit dan bumi.", "QS. An-Nur: 35"],
    ],
    [
      "a pull quote whose mark stands alone",
      "> [!QUOTE]\n>\n> <b>Laut</b>\n> – A",
      '<figure class="quote quote-pull">\n<blockquote>\n<p>&lt;b&gt;Laut&lt;/b&gt;</p>\n</blockquote>\n<figcaption dir="auto">A</figcaption>\n</figure>',
      ["<b>Laut</b>", "A"],
    ],
    [
      "a quotation that only begins with a dash",
      "> — Ke mana?",
      "<blockquote>\n<p>— Ke mana?</p>\n</blockquote>",
      ["— Ke mana?"],
    ],
  ])("shows %s", (_, body, expected, paragraphs) => {
    expect(html(body)).toBe(expected);
    expect(md(body).body?.paragraphs).toEqual(paragraphs);
  });

  it("takes the paragraph “Tabel: …” above a table for its caption and its name", () => {
    const body = 'Tabel: Harga "beras" **kini**\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    expect(html(body)).toContain(
      'aria-label="Harga &quot;beras&quot; kini">\n<table>\n<caption>Harga &quot;beras&quot; <strong>kini</strong></caption>',
    );
    expect(md(body).body?.paragraphs).toEqual(['Harga "beras" kini', "a b", "1 2"]);
    expect(html("Tabel: Harga\n\nTeks.")).toBe("<p>Tabel: Harga</p>\n<p>Teks.</p>");
  });

  it("wraps tables", () => {
    expect(html("| a | b |\n|---|---|\n| 1 | 2 |")).toMatch(
      /^<div class="table-scroll" tabindex="0" role="group" aria-label="Tabel">\n<table>[\s\S]*<\/table>\n<\/div>$/,
    );
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//evil.example/", "vbscript:x", "artikel.md"])(
    "shows a link to %s as text, with a warning",
    (url) => {
      const parsed = md(`teks [a](<${url}>)`);
      expect(said(parsed)).toEqual(["warning link-refused 5:6"]);
      expect(JSON.stringify(parsed.body?.blocks)).not.toContain("href");
    },
  );

  it("gives plain text of everything in order", () => {
    const body =
      "## Satu *dua*\n\nTiga [empat](/x/)\nlima.\n\n- enam\n- tujuh\n\n> delapan\n\n| a | b |\n|---|---|\n| 1 | 2 |";
    expect(md(body).body?.paragraphs).toEqual([
      "Satu dua",
      "Tiga empat lima.",
      "enam",
      "tujuh",
      "delapan",
      "a b",
      "1 2",
    ]);
  });
});

describe("pictures", () => {
  it("that follow each other line by line are a gallery, each with its own words and line", () => {
    const body =
      '![Satu](a.jpg "Di dermaga. (Foto: Dok. Pelabuhan)")\n![Dua](b.png "(Foto: M)")\n![Tiga](c.webp)';
    const parsed = md(body).body;
    expect(parsed?.blocks).toEqual([{ type: "gallery", pictures: [0, 1, 2] }]);
    expect(parsed?.pictures.map(({ alt, caption, credit, line }) => [alt, caption, credit, line])).toEqual([
      ["Satu", "Di dermaga.", "Dok. Pelabuhan", 5],
      ["Dua", null, "M", 6],
      ["Tiga", null, null, 7],
    ]);
  });

  it("that link elsewhere keep the address", () => {
    const parsed = md("[![Tsunami](poster.jpg)](https://youtu.be/abc?t=1)").body;
    expect(parsed?.blocks).toEqual([{ type: "figure", picture: 0 }]);
    expect(parsed?.pictures[0]?.link).toBe("https://youtu.be/abc?t=1");
  });

  it("of front matter know their focal point, and where they were named", () => {
    const parsed = md("Teks.", "image: a.jpg\nimageAlt: Kapal\nimageFocus: 40% 30%\n");
    expect(parsed.article?.image).toMatchObject({ focus: { x: 40, y: 30 }, line: 3, column: 8 });
  });

  it("standing alone become figures, found beside the article", () => {
    expect(md('![Kapal](foto%20baru.jpg "Di dermaga")').body).toMatchObject({
      blocks: [{ type: "figure", picture: 0 }],
      pictures: [
        { file: "2026/11/foto baru.jpg", alt: "Kapal", caption: "Di dermaga", credit: null, line: 5 },
      ],
    });
  });

  it.each([
    ["![](a.jpg)", "error picture-without-alt 5:1"],
    ["![x](../../../a.jpg)", "error picture-path 5:1"],
    ["![x](%2e%2e/%2e%2e/%2e%2e/a.jpg)", "error picture-path 5:1"],
    ["![x](/a.jpg)", "error picture-path 5:1"],
    ["![x](https://x.example/a.jpg)", "error picture-path 5:1"],
    ["teks ![x](a.jpg) teks", "error picture-in-text 5:1"],
    ["![x](a.jpg)\n![](b.jpg)", "error picture-without-alt 6:1"],
    ["![x](a.jpg)\nteks", "error picture-in-text 5:1"],
    ["[![x](a.jpg)](mailto:a@b.example)", "error picture-link-address 5:1"],
  ])("%s is refused", (body, problem) => {
    expect(said(md(body))).toEqual([problem]);
  });

  it("need their text only as a warning in drafts", () => {
    expect(said(md("![](a.jpg)", "draft: true\n"))).toEqual(["warning picture-without-alt 6:1"]);
  });
});

describe("the newsroom's marks in Markdown", () => {
  it.each([
    "Baca juga: Satu",
    "**Baca juga:** Satu",
    "**Baca juga**: Satu",
    "Baca juga: [Satu](/x/)",
    "**Baca juga:**\n\n- Satu",
    "Baca juga:\n- Satu",
    "Baca juga:\nSatu",
    "Baca juga:\n\nSatu",
  ])("%j is a title", (label) => {
    const parsed = md(`Awal.\n\n${label}\n\nAkhir.`);
    expect(parsed.article?.readAlso.map(({ title }) => title)).toEqual(["Satu"]);
    expect(parsed.body?.blocks[1]).toEqual({ type: "readAlso", items: [0] });
    expect(parsed.body?.paragraphs).toEqual(["Awal.", "Akhir."]);
  });

  it("leaves no block of titles at the end, and adds front matter's after them", () => {
    const parsed = md("Teks.\n\nBaca juga:\n\n- Satu\n- Dua\n", 'readAlso: ["Tiga"]\n');
    expect(parsed.article?.readAlso.map(({ title, line, column }) => `${title} ${line}:${column}`)).toEqual([
      "Satu 10:3",
      "Dua 11:3",
      "Tiga 3:12",
    ]);
    expect(parsed.body?.blocks).toHaveLength(1);
  });

  it("reads the credit and the discussion", () => {
    const parsed = md("Satu.\n\nDua *kali* [x](/y/). (mm/kantor)\n\nDISKUSI:\n\nApa **kata** Anda?");
    expect(parsed.article).toMatchObject({
      credit: "mm/kantor",
      discussion: true,
      discussionText: ["Apa kata Anda?"],
    });
    expect(parsed.body?.paragraphs).toEqual(["Satu.", "Dua kali x."]);
    expect(said(parsed)).toEqual(["warning unknown-initials 7:23", "warning unknown-source-code 7:26"]);
  });

  it("takes a link's address for no credit", () => {
    expect(md("Lihat [ini](mm)").article?.credit).toBeNull();
  });
});
