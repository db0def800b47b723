import type { Problem } from "../problems.ts";
import type { Article } from "./article.ts";
import { candidates } from "./nearest.ts";
import { collector, wholeFile } from "./report.ts";

/** Translations of articles that are not there: warnings. */
export function missingOriginals(articles: readonly Article[]): Problem[] {
  const translations = articles.filter(({ translationOf }) => translationOf !== null);
  if (translations.length === 0) return [];
  const files = new Set(articles.map(({ file }) => file));
  return translations.flatMap(({ file, translationOf }) => {
    if (translationOf === null || files.has(translationOf)) return [];
    const { report, problems } = collector(file);
    report("warning", "missing-original", wholeFile, {
      original: translationOf,
      candidates: candidates(translationOf, files),
    });
    return problems;
  });
}
