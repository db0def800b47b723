import fs from "node:fs/promises";
import path from "node:path";
import { readPortal } from "../articles/configuration.ts";
import { findArticles } from "../articles/find.ts";
import { stagedFiles } from "../articles/staged-files.ts";
import { findProblems } from "../checking.ts";
import { writeCodeowners } from "../checks/codeowners.ts";
import { checkState } from "../checks/remembered.ts";
import { fixUrlsLock } from "../fix-urls-lock.ts";
import { project } from "../project.ts";
import { reportGithub } from "../report/github.ts";
import { reportJson } from "../report/json.ts";
import { reportText } from "../report/text.ts";
import { type Command, exit, folder, fromCaller, type Invocation, text, UsageError } from "./command.ts";
import { languageOf, nowOf, requireFolder } from "./content-options.ts";

const FORMATS = ["text", "json", "github"] as const;

/** `npm run check`: every problem, nothing written. */
export const check: Command = {
  name: "check",
  summary: "Says everything that is wrong with the articles and the configuration. Writes nothing.",
  usage:
    "[--articles DIR] [--cache DIR] [--staged] [--fix] [--codeowners] [--format text|json|github] [--lang id|en] [--now ISO] [FILE…]",
  help: {
    "--articles DIR": "the editors' folder (articles)",
    "--cache DIR": "what builds and checks remember, safe to delete (.cache)",
    "--staged": "only the problems of files that git is about to commit",
    "--fix": "first write new addresses into urls.lock, which guards them from then on",
    "--codeowners": "first write the owners of sections.yaml into CODEOWNERS, for the forge to ask them",
    "--format FORMAT": "text, json or github (annotations in GitHub Actions)",
    "--lang LANG": "language of the messages: id or en (the portal's)",
    "--now ISO": "the instant for which to check (the clock)",
    "FILE…": "only the problems of these files",
  },
  options: {
    articles: { type: "string" },
    cache: { type: "string" },
    staged: { type: "boolean" },
    fix: { type: "boolean" },
    codeowners: { type: "boolean" },
    format: { type: "string" },
    lang: { type: "string" },
    now: { type: "string" },
  },
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const format = FORMATS.find((name) => name === (text(invocation, "format") ?? "text"));
  if (!format) throw new UsageError(`--format is ${FORMATS.join(", ")}, not "${text(invocation, "format")}"`);
  const dir = folder(invocation, "articles", "articles");
  await requireFolder(dir);
  const staged = invocation.values["staged"] === true;
  const wanted = await namedFiles(staged ? stagedFiles(dir) : invocation.positionals, dir);
  if (staged && wanted.size === 0) return exit.fine;
  languageOf(invocation);
  const found = findArticles(dir);
  const cache = text(invocation, "cache");
  if (invocation.values["fix"] === true) {
    const written = await fixUrlsLock(dir, (zone) => nowOf(invocation, zone));
    if (written.length > 0) process.stderr.write(`warta: wrote ${written.join(", ")}\n`);
  }
  if (invocation.values["codeowners"] === true) {
    const { portal } = await readPortal(dir);
    const written = writeCodeowners(dir, portal.desk);
    if (written !== null) process.stderr.write(`warta: wrote ${written}\n`);
  }
  const {
    portal,
    files,
    problems: shown,
  } = await findProblems({
    dir,
    now: (zone) => nowOf(invocation, zone),
    state: checkState(dir, found.files.length, cache === undefined ? undefined : fromCaller(cache)),
    found: Promise.resolve(found),
    only: wanted.size === 0 ? undefined : wanted,
  });
  const known = new Set([...files, ...shown.map(({ file }) => file)]);
  for (const file of wanted) if (!known.has(file)) throw new UsageError(`${file} is no article in ${dir}`);

  const lang = languageOf(invocation, portal);
  if (format === "json") process.stdout.write(reportJson(shown, lang));
  else if (format === "github")
    process.stdout.write(reportGithub(shown, lang, path.relative(project, dir).replaceAll(path.sep, "/")));
  else process.stdout.write(await reportText(shown, { dir, lang, colour: process.stdout.isTTY === true }));
  const errors = shown.filter(({ severity }) => severity === "error");
  if (errors.some(({ file }) => file.startsWith("_portal/"))) return exit.usage;
  return errors.length > 0 ? exit.content : exit.fine;
}

/** The files named on the command line, as the articles folder names them. */
async function namedFiles(names: readonly string[], dir: string): Promise<Set<string>> {
  const wanted = new Set<string>();
  for (const name of names) {
    const candidates = [fromCaller(name), path.resolve(dir, name)];
    let found: string | undefined;
    for (const candidate of candidates) {
      if (!candidate.startsWith(dir + path.sep)) continue;
      if (await fs.lstat(candidate).catch(() => null)) found ??= candidate;
    }
    if (found === undefined) throw new UsageError(`there is no file ${name} in ${dir}`);
    wanted.add(path.relative(dir, found).replaceAll(path.sep, "/").normalize("NFC"));
  }
  return wanted;
}
