import type { PagefindResult } from "./pagefind-module.ts";

export type Sort = "relevance" | "newest" | "oldest";
export type Found = PagefindResult;

/**
 * One list of the answers of all bundles, which come newest first, each already in its order. Bundles do not
 * overlap in time, so by date they follow each other; Pagefind's own merging would weave them, since its scores
 * of sorted results are only places within one bundle. By relevance scores compare (BM25; each bundle has its own
 * document frequencies, which differ little), and equal ones stay newest first.
 */
export function merged(answers: readonly (readonly Found[])[], sort: Sort): Found[] {
  if (sort === "newest") return answers.flat();
  if (sort === "oldest") return [...answers].reverse().flat();
  return answers.flat().sort((a, b) => b.score - a.score);
}
