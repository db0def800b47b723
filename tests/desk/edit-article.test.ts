import { describe, expect, it } from "vitest";
import { articleFields } from "../../src/desk/article-fields.ts";
import { type Edit, editArticle } from "../../src/desk/edit-article.ts";
import { openText } from "../../src/desk/file-text.ts";
import { UneditableYaml } from "../../src/desk/yaml/edit-yaml.ts";

const edited = (file: string, edit: Edit): string =>
  editArticle(openText(Buffer.from(file)), edit, articleFields).toString();

const article = `---
# Dari meja ekonomi
headline: 'Harga Beras "Turun"'   # jangan diubah
date:   2026-11-23 13.45

section: ekonomi
topics: [ tanjung-arum, "beras" ] # dua saja
standfirst: >-
  Panen raya dan dermaga baru
  menekan harga di tingkat
  pengecer.
# tentang gambar
imageAlt: Pedagang menakar
  beras di pasar
corrections:
  - date: 2026-11-23   # pagi
    text: "Semula tertulis lima."
  # yang kedua
  - { date: 2026-11-24, text: Semula tertulis enam. }
readAlso:
- Dermaga Baru Beroperasi
# di antaranya
- 'Pasar Terapung' # lama
draft: true
# penutup
---

Harga beras turun.
`;

/** Old lines and new ones that stand at the same place: all that a reviewer sees. */
function diff(before: string, after: string): string[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [
    ...a.slice(head, a.length - tail).map((line) => `-${line}`),
    ...b.slice(head, b.length - tail).map((line) => `+${line}`),
  ];
}

describe("a field of a file that a person wrote", () => {
  it.each<[string, Record<string, never> | Record<string, unknown>, string[]]>([
    [
      "single quotes and the comment stay",
      { headline: "Harga Beras 'Naik'" },
      [
        `-headline: 'Harga Beras "Turun"'   # jangan diubah`,
        `+headline: 'Harga Beras ''Naik'''   # jangan diubah`,
      ],
    ],
    [
      "a plain date stays plain",
      { date: "2026-11-24 08.00" },
      ["-date:   2026-11-23 13.45", "+date:   2026-11-24 08.00"],
    ],
    [
      "a list in brackets keeps its spaces, quotes and comment",
      { topics: ["tanjung-arum", "beras", "pasar"] },
      [
        `-topics: [ tanjung-arum, "beras" ] # dua saja`,
        `+topics: [ tanjung-arum, "beras", pasar ] # dua saja`,
      ],
    ],
    [
      "an item leaves a list in brackets",
      { topics: ["beras"] },
      [`-topics: [ tanjung-arum, "beras" ] # dua saja`, `+topics: [ "beras" ] # dua saja`],
    ],
    [
      "a folded block is folded as it was",
      { standfirst: "Panen raya dan dermaga baru menekan harga di eceran." },
      ["-  menekan harga di tingkat", "-  pengecer.", "+  menekan harga di eceran."],
    ],
    [
      "a folded block keeps the lines whose words stay",
      { standfirst: "Panen raya dan dermaga baru telah menekan banyak sekali harga di tingkat pengecer." },
      ["-  menekan harga di tingkat", "+  telah menekan banyak sekali", "+  harga di tingkat"],
    ],
    [
      "plain text over two lines",
      { imageAlt: "Pedagang: menakar" },
      ["-imageAlt: Pedagang menakar", "-  beras di pasar", `+imageAlt: "Pedagang: menakar"`],
    ],
    [
      "a text in a list of maps",
      {
        corrections: [
          { date: "2026-11-23", text: "Semula tertulis sepuluh." },
          { date: "2026-11-24", text: "Semula tertulis enam." },
        ],
      },
      [`-    text: "Semula tertulis lima."`, `+    text: "Semula tertulis sepuluh."`],
    ],
    [
      "a text in braces",
      {
        corrections: [
          { date: "2026-11-23", text: "Semula tertulis lima." },
          { date: "2026-11-24", text: "Semula: enam, lalu tujuh." },
        ],
      },
      [
        "-  - { date: 2026-11-24, text: Semula tertulis enam. }",
        `+  - { date: 2026-11-24, text: "Semula: enam, lalu tujuh." }`,
      ],
    ],
    [
      "a correction is added below the others",
      {
        corrections: [
          { date: "2026-11-23", text: "Semula tertulis lima." },
          { date: "2026-11-24", text: "Semula tertulis enam." },
          { date: "2026-11-25", text: "Semula tertulis tujuh." },
        ],
      },
      ["+  - date: 2026-11-25", `+    text: "Semula tertulis tujuh."`],
    ],
    [
      "a correction goes, and the comment below it stays",
      { corrections: [{ date: "2026-11-24", text: "Semula tertulis enam." }] },
      ["-  - date: 2026-11-23   # pagi", `-    text: "Semula tertulis lima."`],
    ],
    ["a title goes from a list", { readAlso: ["Pasar Terapung"] }, ["-- Dermaga Baru Beroperasi"]],
    [
      "a title comes into a list without indentation",
      { readAlso: ["Dermaga Baru Beroperasi", "Gempa", "Pasar Terapung"] },
      ["+- Gempa"],
    ],
    ["a switch goes with its line only", { draft: null }, ["-draft: true"]],
    ["a whole list goes", { topics: null }, [`-topics: [ tanjung-arum, "beras" ] # dua saja`]],
    [
      "what is new stands where the schema has it, quoted as most of the file",
      { kicker: "Pangan & pasar" },
      ["+kicker: Pangan & pasar"],
    ],
    ["a new name is plain", { image: "beras.jpg" }, ["+image: beras.jpg"]],
    ["a new list of names is in brackets", { authors: ["dimas", "rara"] }, ["+authors: [dimas, rara]"]],
    [
      "a new group of fields",
      { series: { name: "Pangan", part: 2 } },
      ["+series:", "+  name: Pangan", "+  part: 2"],
    ],
    [
      "nothing where nothing changed",
      { headline: 'Harga Beras "Turun"', topics: ["tanjung-arum", "beras"] },
      [],
    ],
  ])("%s", (_, changes, expected) => {
    const after = edited(article, { changes: changes as Record<string, never> });
    expect(diff(article, after)).toEqual(expected);
    // The same in a file of Windows, with its mark.
    const windows = `\uFEFF${article.replaceAll("\n", "\r\n")}`;
    expect(edited(windows, { changes: changes as Record<string, never> })).toBe(
      `\uFEFF${after.replaceAll("\n", "\r\n")}`,
    );
  });

  it("changes several fields and the text at once, and nothing between them", () => {
    const after = edited(article, {
      changes: { headline: "Beras", draft: null, section: "nasional" },
      body: "\nHarga beras naik.\n",
    });
    expect(after).toBe(
      article
        .replace(`'Harga Beras "Turun"'`, "'Beras'")
        .replace("section: ekonomi", "section: nasional")
        .replace("draft: true\n", "")
        .replace("turun.", "naik."),
    );
  });
});

describe("other ways to write YAML", () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    [
      "an empty key",
      "headline: A\nkicker:\nlang: id\n",
      { kicker: "B b" },
      'headline: A\nkicker: "B b"\nlang: id\n',
    ],
    [
      "an empty key with a comment",
      "kicker: # nanti\nlang: id\n",
      { kicker: "B" },
      'kicker: "B" # nanti\nlang: id\n',
    ],
    [
      "a block of lines keeps its depth",
      "standfirst: |\n    satu\n    dua\nlang: id\n",
      { standfirst: "satu\ntiga" },
      "standfirst: |\n    satu\n    tiga\nlang: id\n",
    ],
    [
      "text where a list must be",
      "headline: A\ntopics: gempa\n",
      { topics: ["gempa", "rob"] },
      "headline: A\ntopics: [gempa, rob]\n",
    ],
    ["all in braces", "{headline: A, lang: id}\n", { headline: "B" }, "{headline: B, lang: id}\n"],
    ["nothing but comments", "# belum ada\n", { lang: "en" }, "# belum ada\nlang: en\n"],
    [
      "a list over several lines",
      "topics: [\n  a,\n  b\n]\n",
      { topics: ["a", "c", "b"] },
      "topics: [\n  a,\n  c,\n  b\n]\n",
    ],
    [
      "words that YAML takes for something else",
      "kicker: Ya benar\n",
      { kicker: "true" },
      'kicker: "true"\n',
    ],
    ["a number of text", "kicker: Ya benar\n", { kicker: "3.450" }, 'kicker: "3.450"\n'],
    [
      "a list of lists' style",
      "topics:\n  - a\n  - b\n",
      { authors: ["x"] },
      "topics:\n  - a\n  - b\nauthors:\n  - x\n",
    ],
    ["before all others", "lang: id\n", { headline: "Judul Baru" }, 'headline: "Judul Baru"\nlang: id\n'],
    ["a number", "comments: 12 # dihitung\n", { comments: 13 }, "comments: 13 # dihitung\n"],
    [
      "quotation marks and signs",
      'headline: "A \\"b\\""\n',
      { headline: 'C "d" \\ e: #f' },
      'headline: "C \\"d\\" \\\\ e: #f"\n',
    ],
  ])("%s", (_, yaml, changes, expected) => {
    expect(edited(`---\n${yaml}---\n\nTeks.\n`, { changes: changes as Record<string, never> })).toBe(
      `---\n${expected}---\n\nTeks.\n`,
    );
  });

  it.each([
    ["a duplicate key", "---\nlang: id\nlang: en\n---\nx\n"],
    ["broken quotes", '---\nheadline: "x\n---\nx\n'],
    ["front matter that is never closed", "---\nlang: id\n"],
    ["an alias", "---\nkicker: &a x\nheadline: *a\n---\nx\n"],
    ["a list", "---\n- a\n---\nx\n"],
  ])("refuses %s rather than lose anything", (_, file) => {
    expect(() => edited(file, { changes: { lang: "ar" } })).toThrow(UneditableYaml);
  });
});

describe("wire copy", () => {
  const wire = "\n\nJUDUL BESAR\n\n12\n\nKota – Teks  dengan spasi.\n\nBaca juga:\nLain";

  it("gets front matter when a field is set, and its text stays as it was", () => {
    expect(edited(wire, { changes: { draft: true, section: "dunia" } })).toBe(
      `---\nsection: dunia\ndraft: true\n---\n${wire}\n`,
    );
  });

  it("loses its fences with the last field", () => {
    expect(edited("---\ndraft: true\n---\n\nJUDUL\n\nTeks.\n", { changes: { draft: null } })).toBe(
      "JUDUL\n\nTeks.\n",
    );
  });

  it.each([
    ["Windows' line ends", "A\r\n\r\nB\r\nC\r\n", "A\n\nB2\nC\n", "A\r\n\r\nB2\r\nC\r\n"],
    ["old Mac's line ends", "A\rB\r", "A\nC\n", "A\rC\r"],
    ["mixed line ends", "A\r\nB\nC\r\nD\n", "A\nB\nX\nD\n", "A\r\nB\nX\r\nD\n"],
    ["a mark at its start", "\uFEFFA\nB\n", "A\nC\n", "\uFEFFA\nC\n"],
    ["a last line that is open, and not touched", "A\nB", "A\nB", "A\nB"],
    ["a last line that is open, in a text that changed", "A\nB", "A\nC", "A\nC\n"],
    ["spaces that readers do not see", "A\u00A0\u200Bx\nB\n", "A\u00A0\u200Bx\nC\n", "A\u00A0\u200Bx\nC\n"],
  ])("with %s", (_, file, body, expected) => {
    expect(edited(file, { changes: {}, body })).toBe(expected);
  });
});

it("writes a new file as the guide shows one", () => {
  const made = editArticle(
    null,
    {
      changes: {
        draft: true,
        headline: 'Kata "Baru": satu',
        date: "2026-11-24 13.45",
        topics: ["a", "b"],
        readAlso: ["Judul Lain"],
        standfirst: "Satu kalimat.",
        image: "foto.jpg",
      },
      body: "Teks.",
    },
    articleFields,
  ).toString();
  expect(made).toBe(`---
headline: "Kata \\"Baru\\": satu"
date: 2026-11-24 13.45
topics: [a, b]
standfirst: "Satu kalimat."
image: foto.jpg
draft: true
readAlso:
  - "Judul Lain"
---

Teks.
`);
});
