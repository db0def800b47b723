import fs from "node:fs/promises";
import path from "node:path";
import { tidy } from "../articles/clean.ts";
import { readPortal } from "../articles/configuration.ts";
import { dayOf } from "../dates.ts";
import { articleText } from "../new/article-text.ts";
import { askArticle } from "../new/ask-article.ts";
import { type Choice, choose, chooseNear } from "../new/choose.ts";
import { type NewArticle, newForms, newLanguages } from "../new/new-article.ts";
import { isAsked, onTerminal } from "../new/on-terminal.ts";
import type { Portal } from "../portal.ts";
import { slug } from "../urls.ts";
import { type Command, exit, folder, type Invocation, text, UsageError } from "./command.ts";
import { languageOf, nowOf } from "./content-options.ts";

/** `npm run new`: a new article file. */
export const create: Command = {
  name: "new",
  summary: "Makes a new article file, ready to write in, and prints its path. Never overwrites one.",
  usage:
    '["Headline"] [--section S] [--author A] [--form md|txt] [--article-lang L] [--articles DIR] [--now ISO]',
  help: {
    Headline: "the article's headline; the file's name, and so its address, comes from it. Without it, asks",
    "--section S": "id or name of its section (the portal's default)",
    "--author A": "id, name or initials of its author (nobody)",
    "--form FORM": "md (Markdown) or txt (wire copy)",
    "--article-lang L": "language of the article: id, en or ar (the portal's)",
    "--articles DIR": "the editors' folder (articles)",
    "--now ISO": "its date (the clock)",
    "--lang LANG": "language of the questions: id or en (the portal's)",
  },
  options: {
    articles: { type: "string" },
    section: { type: "string" },
    author: { type: "string" },
    form: { type: "string" },
    "article-lang": { type: "string" },
    now: { type: "string" },
    lang: { type: "string" },
  },
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const dir = folder(invocation, "articles", "articles");
  const { portal } = await readPortal(dir);
  const now = nowOf(invocation, portal.site.timezone);
  const isBare = invocation.positionals.length === 0 && !GIVEN.some((name) => text(invocation, name));
  const article =
    isBare && isAsked()
      ? await onTerminal((io) => askArticle(portal, languageOf(invocation, portal), io))
      : given(invocation, portal);
  if (!article) return exit.usage;
  const day = dayOf(now, portal.site.timezone);
  const name = `${day}-${slug(article.headline)}.${article.form}`;
  const file = path.join(dir, ...day.split("-").slice(0, 2), name);
  await fs.mkdir(path.dirname(file), { recursive: true });
  try {
    await fs.writeFile(file, articleText(article, portal, now), { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new UsageError(`${file} is there already`);
    throw error;
  }
  process.stdout.write(`${file}\n`);
  return exit.fine;
}

/** Options that say what the article is: whoever gives one is not asked. */
const GIVEN = ["section", "author", "form", "article-lang"] as const;

function given(invocation: Invocation, portal: Portal): NewArticle {
  const headline = tidy(invocation.positionals.join(" "));
  if (!headline) throw new UsageError("new needs a headline");
  if (!slug(headline))
    throw new UsageError(`"${headline}" holds no letters or digits that could make an address`);
  const form = text(invocation, "form") ?? "md";
  const lang = text(invocation, "article-lang") ?? portal.site.lang;
  const authors = portal.authors.map(({ id, name, initials }) => ({ id, name, codes: initials }));
  return {
    headline,
    section: known("section", text(invocation, "section") ?? portal.site.defaultSection, portal.sections),
    author: text(invocation, "author") ? known("author", text(invocation, "author") ?? "", authors) : null,
    form: oneOf("--form", form, newForms),
    lang: oneOf("--article-lang", lang, newLanguages),
  };
}

function known(what: string, wanted: string, choices: readonly Choice[]): string {
  const found = /^\d+$/.test(wanted) ? choices.find(({ id }) => id === wanted) : choose(wanted, choices);
  if (found) return found.id;
  throw new UsageError(`there is no ${what} "${wanted}"; perhaps: ${chooseNear(wanted, choices)}`);
}

function oneOf<Value extends string>(option: string, wanted: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === wanted);
  if (found) return found;
  throw new UsageError(`${option} is ${values.join(", ")}, not "${wanted}"`);
}
