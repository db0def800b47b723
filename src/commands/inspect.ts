import fs from "node:fs/promises";
import path from "node:path";
import { addedAt } from "../articles/added-at.ts";
import { readPortal } from "../articles/configuration.ts";
import type { Interpreted } from "../articles/parse.ts";
import { inspectArticle } from "../articles/read.ts";
import { loadArticles, shallow } from "../articles/validate-all.ts";
import { isoOf } from "../dates.ts";
import { resolveReadAlso } from "../newsroom/read-also.ts";
import type { Portal } from "../portal.ts";
import { compareProblems, type Problem } from "../problems.ts";
import { problemJson } from "../report/json.ts";
import { type Command, exit, fromCaller, type Invocation, text, UsageError } from "./command.ts";
import { languageOf, nowOf, requireFolder } from "./content-options.ts";

/** `npm run inspect`: how Warta reads one file. */
export const inspect: Command = {
  name: "inspect",
  summary: "Prints how Warta reads an article, as JSON: every field, every paragraph, every problem.",
  usage: "FILE [--articles DIR] [--lang id|en] [--now ISO]",
  help: {
    FILE: "the article",
    "--articles DIR": "the editors' folder (the nearest one that holds FILE)",
    "--lang LANG": "language of the messages: id or en (the portal's)",
    "--now ISO": "the instant for which to read it (the clock)",
  },
  options: { articles: { type: "string" }, lang: { type: "string" }, now: { type: "string" } },
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const [name, ...more] = invocation.positionals;
  if (name === undefined || more.length > 0) throw new UsageError("inspect takes one file");
  const given = text(invocation, "articles");
  let whole = fromCaller(name);
  if (given !== undefined && !(await exists(whole))) whole = path.resolve(fromCaller(given), name);
  const found = await fs.lstat(whole).catch(() => null);
  if (!found?.isFile()) throw new UsageError(`there is no file ${name}`);
  if (!/\.(?:txt|md)$/i.test(whole))
    throw new UsageError(`${name} is no article: articles end in .txt or .md`);
  const dir = given === undefined ? await articlesFolderOf(whole) : fromCaller(given);
  await requireFolder(dir);
  const file = path.relative(dir, whole).replaceAll(path.sep, "/").normalize("NFC");
  if (file.startsWith("../")) throw new UsageError(`${name} is not in the articles folder ${dir}`);

  const { portal } = await readPortal(dir);
  const lang = languageOf(invocation, portal);
  const now = nowOf(invocation, portal.site.timezone);
  const dates = addedAt(dir, now);
  const read = await inspectArticle({
    found: { file, path: whole, size: found.size },
    portal,
    now,
    addedAt: dates.ask,
  });
  const { articles, problems: all } = await loadArticles({ dir, portal, now });
  const { links, problems: unresolved } = resolveReadAlso(articles);
  const own = dates.isShallow() ? read.problems.map(shallow) : [...read.problems];
  const seen = new Set(own.map(({ code }) => code));
  const problems = [
    ...own,
    ...[...all, ...unresolved].filter((problem) => problem.file === file && !seen.has(problem.code)),
  ].sort(compareProblems);
  const targets = links.get(file)?.map((article) => article?.url ?? null) ?? [];
  process.stdout.write(`${JSON.stringify(model(file, read, targets, problems, portal, lang), null, 2)}\n`);
  return problems.some(({ severity }) => severity === "error") ? exit.content : exit.fine;
}

/** The model of DESIGN, section 5, and whatever else is known. */
function model(
  file: string,
  { known, body }: Interpreted,
  targets: readonly (string | null)[],
  problems: readonly Problem[],
  portal: Portal,
  lang: "id" | "en",
) {
  const iso = (instant: number | null | undefined): string | null =>
    typeof instant === "number" ? isoOf(instant, portal.site.timezone) : null;
  return {
    ...known,
    file,
    url: known?.url ?? null,
    title: known?.headline ?? null,
    published: iso(known?.published),
    updated: iso(known?.updated),
    embargo: iso(known?.embargo),
    expires: iso(known?.expires),
    dateline: known?.dateline ?? null,
    section: known?.section ?? null,
    topics: known?.topics ?? [],
    authors: known?.authors ?? [],
    sources: known?.sources ?? [],
    credit: known?.credit ?? null,
    comments: known?.comments ?? null,
    views: known?.views ?? null,
    paragraphs: body?.paragraphs ?? [],
    readAlso: (known?.readAlso ?? []).map(({ title, line, column }, index) => ({
      title,
      url: targets[index] ?? null,
      line,
      column,
    })),
    discussion: known?.discussion ?? false,
    lang: known?.lang ?? portal.site.lang,
    draft: known?.draft ?? false,
    pictures: body?.pictures ?? [],
    problems: problems.map((problem) => {
      const { severity, line, column, code, message, hint } = problemJson(problem, lang);
      return { severity, line, column, code, message, hint };
    }),
  };
}

/** The nearest folder above a file that holds `_portal` or is called `articles`; else the file's own. */
async function articlesFolderOf(file: string): Promise<string> {
  const own = path.dirname(file);
  for (let dir = own; ; dir = path.dirname(dir)) {
    if (path.basename(dir) === "articles" || (await exists(path.join(dir, "_portal")))) return dir;
    if (dir === path.dirname(dir)) return own;
  }
}

const exists = async (file: string): Promise<boolean> => (await fs.lstat(file).catch(() => null)) !== null;
