import type { Article } from "../articles/article.ts";
import { collector, wholeFile } from "../articles/report.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problems.ts";

type Checked = Pick<Portal, "desk" | "sections">;

/** What is missing from an article, or stands where it should not, as far as its fields tell. Drafts may be unfinished. */
export function shapeChecks(articles: readonly Article[], { desk, sections }: Checked): Problem[] {
  const ids = new Set(sections.map(({ id }) => id));
  return articles.flatMap((article) => {
    if (article.draft || article.retracted !== null) return [];
    const { report, problems } = collector(article.file);
    // Wire copy has no place for one: it is asked for where an editor writes fields.
    if (article.standfirst === null && article.file.endsWith(".md"))
      report("warning", "missing-standfirst", wholeFile);
    for (const { id, name } of article.authors) {
      const allowed = Object.hasOwn(desk.sectionsOf, id) ? desk.sectionsOf[id] : undefined;
      if (allowed && !allowed.includes(article.section))
        report("warning", "author-section", wholeFile, {
          author: name,
          section: article.section,
          sections: allowed.join(", "),
        });
    }
    const folder = article.file
      .split("/")
      .slice(0, -1)
      .findLast((one) => ids.has(one));
    if (Object.hasOwn(desk.owners, article.section) && folder !== article.section)
      report("warning", "outside-folder", wholeFile, { section: article.section });
    return problems;
  });
}
