import type { Article } from "../articles/article.ts";
import type { Library } from "../articles/library.ts";
import { collector, wholeFile } from "../articles/report.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";
import { duplicatePairs, SAME, sharingBands } from "./duplicate-pairs.ts";
import { findSpots } from "./find-spots.ts";
import { shapeChecks } from "./shape-checks.ts";
import { resemblance, shingles } from "./shingles.ts";
import { textFindings } from "./text-findings.ts";

interface EditorialOptions {
  readonly dir: string;
  readonly library: Library;
  readonly portal: Portal;
  readonly state: Pieces;
  /** Only of these files. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** What a sub-editor would say of the articles: nothing that keeps them from being published. */
export async function editorial({ dir, library, portal, state, only }: EditorialOptions): Promise<Problem[]> {
  const { articles, body } = library;
  const asked = only ? articles.filter(({ file }) => only.has(file)) : articles;
  const findings = await textFindings(library, portal, state);
  const bands = (article: Article) => findings(article).bands;
  const problems = shapeChecks(asked, portal);
  for (const article of asked) {
    const { names } = findings(article);
    if (names.length === 0) continue;
    const { report, problems: found } = collector(article.file);
    const spots = findSpots(dir, article.file);
    for (const { code, written, right } of names)
      for (const at of spots(written)) report("warning", code, at, { written, right });
    problems.push(...found);
  }
  const text = async (article: Article) =>
    shingles((await body(article.file, article.bodyHash)).paragraphs.join("\n"));
  const near = only ? sharingBands(articles, bands, asked) : articles;
  for (const { earlier, later } of duplicatePairs(near, bands)) {
    if (only && !only.has(later.file)) continue;
    const share = resemblance(await text(earlier), await text(later));
    if (share < SAME) continue;
    const { report, problems: found } = collector(later.file);
    const percent = Math.floor(share * 100);
    report("warning", "double-publication", wholeFile, {
      percent,
      other: earlier.headline,
      file: earlier.file,
    });
    problems.push(...found);
  }
  return problems;
}
