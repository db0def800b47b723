import type { Article, ArticleBody } from "../articles/article.ts";
import { collector } from "../articles/report.ts";
import { knownNames } from "../checks/known-names.ts";
import { nearNames } from "../checks/near-names.ts";
import { shapeChecks } from "../checks/shape-checks.ts";
import { wrongNames } from "../checks/wrong-names.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";

/** What a sub-editor would say of one text that may not be saved yet; doubles are found by `check`, which reads all texts. */
export function subEditor(article: Article, body: ArticleBody, bytes: Uint8Array, portal: Portal): Problem[] {
  const { report, problems } = collector(article.file);
  const known = knownNames(portal);
  const text = [article.headline, article.standfirst ?? "", ...body.paragraphs].join("\n");
  const lines = Buffer.from(bytes)
    .toString("utf8")
    .split(/\r\n?|\n/);
  for (const { code, written, right } of [...wrongNames(known)(text), ...nearNames(known)(text)]) {
    const line = lines.findIndex((one) => one.includes(written));
    const column = line < 0 ? 1 : (lines[line] ?? "").indexOf(written) + 1;
    report("warning", code, { line: Math.max(line, 0) + 1, column }, { written, right });
  }
  return [...shapeChecks([article], portal), ...problems];
}
