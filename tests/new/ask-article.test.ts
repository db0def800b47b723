import { expect, it } from "vitest";
import { articleText } from "../../src/new/article-text.ts";
import { askArticle } from "../../src/new/ask-article.ts";
import { NOW, parse, portalWith, said } from "../support/parse.ts";

const portal = portalWith({
  sections: [
    { id: "berita", name: "Berita", description: null, nav: true },
    { id: "ekonomi", name: "Ekonomi & Bisnis", description: null, nav: true },
  ],
  authors: [
    {
      id: "dimas-kertarasa",
      name: "Dimas Kertarasa",
      initials: ["dk"],
      role: null,
      bio: null,
      email: null,
      portrait: null,
      links: [],
    },
  ],
});

async function asked(answers: readonly string[], lang: "id" | "en" = "id") {
  const left = [...answers];
  const heard: string[] = [];
  const article = await askArticle(portal, lang, {
    ask: async (question) => {
      heard.push(question);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`nothing left to answer ${question}`);
      return answer;
    },
    say: (line) => heard.push(line),
  });
  expect(left).toEqual([]);
  return { article, heard: heard.join("\n") };
}

it.each([
  ["numbers", ["Harga Beras", "2", "1", "2", "2"], ["ekonomi", "dimas-kertarasa", "txt", "en"]],
  [
    "ids and codes",
    ["Harga Beras", "ekonomi", "DK", "txt", "ar"],
    ["ekonomi", "dimas-kertarasa", "txt", "ar"],
  ],
  [
    "names",
    ["Harga Beras", "ekonomi & bisnis", "dimas kertarasa", "md", "id"],
    ["ekonomi", "dimas-kertarasa", "md", "id"],
  ],
  ["nothing but a headline", ["Harga Beras", "", "", "", ""], ["berita", null, "md", "id"]],
])("takes %s for answers", async (_, answers, [section, author, form, lang]) => {
  const { article } = await asked(answers as string[]);
  expect(article).toEqual({ headline: "Harga Beras", section, author, form, lang });
});

it("asks again where an answer is of no use, and names what is near", async () => {
  const { article, heard } = await asked(["  ", "…", "Harga Beras", "ekonmi", "9", "ekonomi", "", "", ""]);
  expect(article.section).toBe("ekonomi");
  expect(heard).toContain("Artikel memerlukan judul.");
  expect(heard).toContain("tidak mempunyai huruf atau angka");
  expect(heard).toContain("“ekonmi” tidak ada dalam daftar. Mungkin maksudnya: ekonomi");
  expect((await asked(["A", "", "", "", ""], "en")).heard).toContain("Section [Enter: berita]: ");
});

it.each(["md", "txt"] as const)("makes a %s file that Warta reads without a word", (form) => {
  const article = {
    headline: 'Harga "Beras": Turun?',
    section: "ekonomi",
    author: "dimas-kertarasa",
    form,
  } as const;
  const text = articleText({ ...article, lang: "en" }, portal, NOW);
  const parsed = parse(text, `2026-11-24-harga-beras.${form}`, portal);
  expect(said(parsed)).toEqual([]);
  expect(parsed.article).toMatchObject({
    headline: 'Harga "Beras": Turun?',
    section: "ekonomi",
    authors: [{ id: "dimas-kertarasa" }],
    lang: "en",
    draft: true,
    published: NOW,
  });
});
