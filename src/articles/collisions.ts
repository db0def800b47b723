import { group } from "../group.ts";
import { compare, type Problem } from "../problems.ts";
import type { Article } from "./article.ts";
import { remember } from "./remember.ts";
import { collector, wholeFile } from "./report.ts";

const address = remember(({ url }: Article) => url.normalize("NFC").toLowerCase());

/** Articles that claim one address, also after NFC and case folding: an error in each, naming another. */
export function collisions(articles: readonly Article[]): Problem[] {
  if (new Set(articles.map(address)).size === articles.length) return [];
  const byUrl = group(articles, (article) => [address(article)]);
  return [...byUrl.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const sorted = same.toSorted((a, b) => compare(a.file, b.file));
      return sorted.flatMap(({ file, url }, index) => {
        const { report, problems } = collector(file);
        const other = sorted[index === 0 ? 1 : 0]?.file ?? "";
        report("error", "same-address", wholeFile, { url, other });
        return problems;
      });
    });
}
