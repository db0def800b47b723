import fs from "node:fs/promises";
import path from "node:path";
import { readPortal } from "../articles/configuration.ts";
import { findArticles } from "../articles/find.ts";
import { stagedContent } from "../articles/staged-content.ts";
import { stagedFiles } from "../articles/staged-files.ts";
import { findProblems } from "../checking.ts";
import { writeCodeowners } from "../checks/codeowners.ts";
import { checkState, forgetful } from "../checks/remembered.ts";
import { fixUrlsLock } from "../fix-urls-lock.ts";
import { project } from "../project.ts";
import { reportGithub } from "../report/github.ts";
import { reportJson } from "../report/json.ts";
import { reportText } from "../report/text.ts";
import { stageUrlsLock, wantedLock } from "../stage-urls-lock.ts";
import { type Command, exit, folder, fromCaller, type Invocation, text, UsageError } from "./command.ts";
import { languageOf, nowOf, requireFolder } from "./content-options.ts";

const FORMATS = ["text", "json", "github"] as const;
type Format = (typeof FORMATS)[number];

/** `npm run check`: every problem, nothing written. */
export const check: Command = {
  name: "check",
  summary: "Says everything that is wrong with the articles and the configuration. Writes nothing.",
  usage:
    "[--articles DIR] [--cache DIR] [--staged] [--fix] [--codeowners] [--format text|json|github] [--lang id|en] [--now ISO] [FILE…]",
  help: {
    "--articles DIR": "the editors' folder (articles)",
    "--cache DIR": "what builds and checks remember, safe to delete (.cache)",
    "--staged":
      "only the problems of what git is about to commit; with --fix, new addresses go into that commit",
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
  languageOf(invocation);
  if (invocation.values["staged"] === true) return checkStaged(invocation, dir, format);
  const only = await namedFiles(invocation.positionals, dir);
  if (invocation.values["fix"] === true) {
    const written = await fixUrlsLock(dir, (zone) => nowOf(invocation, zone));
    if (written.length > 0) process.stderr.write(`warta: wrote ${written.join(", ")}\n`);
  }
  if (invocation.values["codeowners"] === true) {
    const { portal } = await readPortal(dir);
    const written = writeCodeowners(dir, portal.desk);
    if (written !== null) process.stderr.write(`warta: wrote ${written}\n`);
  }
  const { status } = await checked({ invocation, dir, content: dir, only, format });
  return status;
}

/** What git is about to commit; where nothing is wrong with it, also whether the lock has its addresses. */
async function checkStaged(invocation: Invocation, dir: string, format: Format): Promise<number> {
  const only = new Set(stagedFiles(dir));
  if (only.size === 0) return exit.fine;
  const content = await stagedContent(dir);
  const now = (zone: string) => nowOf(invocation, zone);
  const { status, lang, wanted } = await checked({ invocation, dir, content: content.dir, only, format })
    .then(async ({ status, lang, state }) => {
      const isFine = status === exit.fine;
      return { status, lang, wanted: isFine ? await wantedLock({ dir: content.dir, now, state }) : null };
    })
    .finally(content.remove);
  if (!wanted) return status;
  const { added, lacking } = await stageUrlsLock(dir, wanted, invocation.values["fix"] === true);
  process.stderr.write(lacking ? lockWords[lang].lacking : lockWords[lang].added(added));
  return status;
}

interface Checking {
  readonly invocation: Invocation;
  /** The articles folder, as reports name it. */
  readonly dir: string;
  /** Where its content is read. */
  readonly content: string;
  readonly only: ReadonlySet<string>;
  readonly format: Format;
}

async function checked({ invocation, dir, content, only, format }: Checking) {
  const found = findArticles(content);
  const cache = text(invocation, "cache");
  const state = checkState(dir, found.files.length, cache === undefined ? undefined : fromCaller(cache));
  const {
    portal,
    files,
    problems: shown,
  } = await findProblems({
    dir: content,
    now: (zone) => nowOf(invocation, zone),
    state,
    found: Promise.resolve(found),
    only: only.size === 0 ? undefined : only,
  });
  const known = new Set([...files, ...shown.map(({ file }) => file)]);
  for (const file of invocation.values["staged"] === true ? [] : only)
    if (!known.has(file) && !/^(?:_portal|urls\.lock)\//.test(file))
      throw new UsageError(`${file} is no article in ${dir}`);

  const lang = languageOf(invocation, portal);
  const colour = process.stdout.isTTY === true;
  if (format === "json") process.stdout.write(reportJson(shown, lang));
  else if (format === "github")
    process.stdout.write(reportGithub(shown, lang, path.relative(project, dir).replaceAll(path.sep, "/")));
  else process.stdout.write(await reportText(shown, { dir: content, lang, colour }));
  const errors = shown.filter(({ severity }) => severity === "error");
  const isConfiguration = errors.some(({ file }) => file.startsWith("_portal/"));
  const status = isConfiguration ? exit.usage : errors.length > 0 ? exit.content : exit.fine;
  return { status, lang, state: state === forgetful ? undefined : state.articles };
}

const lockWords = {
  id: {
    added: (files: readonly string[]) => `warta: alamat baru ikut dikomit: ${files.join(", ")}\n`,
    lacking:
      "warta: alamat baru belum dicatat. Jalankan: npm run check -- --fix && git add articles/urls.lock\n",
  },
  en: {
    added: (files: readonly string[]) => `warta: new addresses go into this commit: ${files.join(", ")}\n`,
    lacking:
      "warta: new addresses are not noted yet. Run: npm run check -- --fix && git add articles/urls.lock\n",
  },
} as const;

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
