import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { resolveReadAlso } from "../../src/newsroom/read-also.ts";
import { parse } from "../support/parse.ts";

function article(name: string, headline: string, ...titles: string[]): Article {
  const parsed = parse(`${headline}\n\nTeks.\n\nBaca juga:\n${titles.join("\n")}`, `2026-11-20-${name}.txt`);
  if (!parsed.article) throw new Error("the article has errors");
  return parsed.article;
}

describe("read-also titles", () => {
  it.each(["Putin: “Negara” yang Berani", "putin negara YANG berani", "  Putin — 'Negara' yang berani! "])(
    "finds the headline in %j",
    (title) => {
      const target = article("b", "Putin: “Negara” yang Berani");
      const from = article("a", "Lain", title);
      const { links, backlinks, problems } = resolveReadAlso([from, target]);
      expect(links.get(from.file)).toEqual([target]);
      expect(backlinks.get(target.file)).toEqual([from]);
      expect(problems).toEqual([]);
    },
  );

  it("warns of a title that means none, with the nearest, and of one that means several", () => {
    const articles = [
      article("a", "Asal", "Harga Beras Turunn di Pasar", "Kembar"),
      article("b", "Harga Beras Turun di Pasar"),
      article("c", "Kembar"),
      article("d", "Kembar"),
      article("e", "Sama Sekali Lain"),
    ];
    const { links, problems } = resolveReadAlso(articles);
    expect(links.get("2026-11-20-a.txt")).toEqual([null, null]);
    expect(problems).toMatchObject([
      {
        code: "read-also-unknown",
        line: 6,
        column: 1,
        params: { candidates: "“Harga Beras Turun di Pasar” (2026-11-20-b.txt)" },
      },
      { code: "read-also-ambiguous", line: 7, column: 1 },
    ]);
  });

  it("links an article neither to itself nor back twice", () => {
    const target = article("b", "Tujuan", "Tujuan");
    const from = article("a", "Asal", "Tujuan", "Tujuan");
    const { links, backlinks } = resolveReadAlso([from, target]);
    expect(links.get(target.file)).toEqual([null]);
    expect(backlinks.get(target.file)).toEqual([from]);
  });

  it("stays fast where many titles miss among many headlines", () => {
    const model = article("m", "Model", "x");
    const articles = Array.from({ length: 20_000 }, (_, index) => ({
      ...model,
      file: `${index}.txt`,
      headline: `Berita nomor ${index} dari kota ${index % 997}`,
      readAlso: index % 100 === 0 ? [{ title: `Berita nomor ${index} dari desa`, line: 1, column: 1 }] : [],
    }));
    const start = performance.now();
    expect(resolveReadAlso(articles).problems).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
