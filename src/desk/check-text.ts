import path from "node:path";
import type { Article, PictureRef } from "../articles/article.ts";
import { collisions } from "../articles/collisions.ts";
import { type Interpreted, interpretArticle } from "../articles/parse.ts";
import { collector } from "../articles/report.ts";
import { missingOriginals } from "../articles/translations.ts";
import { levelled } from "../checks/levelled.ts";
import { type ReadAlso, resolveReadAlso } from "../newsroom/read-also.ts";
import { compareProblems, type Problem } from "../problems.ts";
import type { Reading } from "../reading.ts";
import { subEditor } from "./sub-editor.ts";

/** A text that may not be saved yet, held against all that is. */
export interface CheckedText extends Interpreted {
  /** The article, where the text has no error of its own. */
  readonly article: Article | null;
  /** All articles as they would be with this one. */
  readonly articles: readonly Article[];
  readonly readAlso: ReadAlso;
}

interface TextToCheck {
  readonly dir: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading;
  readonly now: number;
}

/** Finds what `check` would find in a file if these were its bytes. */
export async function checkText({ dir, file, bytes, reading, now }: TextToCheck): Promise<CheckedText> {
  const { portal, library } = reading;
  const before = library.articles.find((article) => article.file === file);
  // A date that only git knows stays as it was; what git does not know yet is new.
  const addedAt = before?.published ?? now;
  const read = interpretArticle({ file, bytes, addedAt, now }, portal);
  const sound = read.problems.every(({ severity }) => severity !== "error");
  const article = sound && read.known ? (read.known as Article) : null;
  const others = library.articles.filter((other) => other.file !== file);
  const articles = article ? [...others, article] : others;
  const readAlso = resolveReadAlso(articles);
  const among = [...collisions(articles), ...missingOriginals(articles), ...readAlso.problems];
  const pictures = [...(read.known?.image ? [read.known.image] : []), ...(read.body?.pictures ?? [])];
  const problems = [
    ...read.problems,
    ...among.filter((problem) => problem.file === file),
    ...(await troubles(dir, file, pictures)),
    ...(article && read.body ? subEditor(article, read.body, bytes, portal) : []),
  ];
  return {
    ...read,
    problems: levelled(problems, portal.desk).sort(compareProblems),
    article,
    articles,
    readAlso,
  };
}

async function troubles(dir: string, file: string, pictures: readonly PictureRef[]): Promise<Problem[]> {
  if (pictures.length === 0) return [];
  const { describePicture } = await import("../render/pictures.ts");
  const { report, problems } = collector(file);
  const named = new Set<string>();
  for (const ref of pictures) {
    const { file: picture } = ref;
    if (named.has(picture)) continue;
    named.add(picture);
    const found = await describePicture(path.join(dir, picture));
    if ("trouble" in found) report("error", `picture.${found.trouble}`, ref, { picture });
  }
  return problems;
}
