import type { Portal } from "../portal.ts";
import { compareProblems, type Problem } from "../problems.ts";
import { addedAt } from "./added-at.ts";
import type { Article } from "./article.ts";
import { collisions } from "./collisions.ts";
import { type FoundFile, findArticles } from "./find.ts";
import { missingPictures } from "./missing-pictures.ts";
import { readArticle } from "./read.ts";
import { collector, wholeFile } from "./report.ts";
import { missingOriginals } from "./translations.ts";

export interface Loaded {
  readonly files: readonly FoundFile[];
  readonly articles: readonly Article[];
  /** In order of file, line and column. */
  readonly problems: readonly Problem[];
}

/** Reads every article without a cache: for `inspect`. Bodies are let go at once. */
export async function loadArticles({
  dir,
  portal,
  now,
}: {
  dir: string;
  portal: Portal;
  now: number;
}): Promise<Loaded> {
  const { files, problems: found } = findArticles(dir);
  const dates = addedAt(dir, now);
  const articles: Article[] = [];
  const problems: Problem[] = [...found];
  for (const file of files) {
    const read = await readArticle({ found: file, portal, now, addedAt: dates.ask });
    problems.push(...read.problems.map((problem) => (dates.isShallow() ? shallow(problem) : problem)));
    if (!read.article) continue;
    articles.push(read.article);
    const { image } = read.article;
    problems.push(
      ...(await missingPictures(dir, file.file, [...(image ? [image] : []), ...(read.body?.pictures ?? [])])),
    );
  }
  problems.push(...collisions(articles), ...missingOriginals(articles));
  return { files, articles, problems: problems.sort(compareProblems) };
}

/** A missing date has another remedy where git's history is cut off. */
export function shallow(problem: Problem): Problem {
  if (problem.code !== "no-date") return problem;
  const { report, problems } = collector(problem.file);
  report(problem.severity, "shallow-clone", wholeFile);
  return problems[0] ?? problem;
}
