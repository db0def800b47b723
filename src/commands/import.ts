import fs from "node:fs";
import path from "node:path";
import { readPortal } from "../articles/configuration.ts";
import { clearEarly } from "../clear-early.ts";
import { importWords } from "../i18n/import/describe-import.ts";
import { importReport } from "../import/import-report.ts";
import { importSource } from "../import/import-source.ts";
import { pictures } from "../import/pictures.ts";
import { places } from "../import/portal/places.ts";
import { takenPlaces } from "../import/portal/taken-places.ts";
import { type Command, exit, folder, fromCaller, type Invocation, text, UsageError } from "./command.ts";
import { languageOf, nowOf } from "./content-options.ts";

const DATES = ["name", "mtime", "text"] as const;

/** `npm run import`: moving in from WordPress, or from folders of texts. */
export const importing: Command = {
  name: "import",
  summary:
    "Brings in a WordPress export, wire copy, Word files and old HTML pages. Never overwrites; a second run adds what is new.",
  usage:
    "SOURCE… [--articles DIR] [--dry-run] [--json] [--uploads DIR] [--section S] [--date-from name|mtime|text] [--lang id|en] [--now ISO]",
  help: {
    "SOURCE…": "WordPress exports (.xml), files (.txt, .md, .docx, .html) or folders of them",
    "--articles DIR": "the editors' folder (articles)",
    "--dry-run": "only says what would become of each item",
    "--json": "prints the result as one JSON object on standard output",
    "--uploads DIR": "a copy of WordPress's folder wp-content/uploads, for the pictures",
    "--section S": "id of the section of what has none of its own",
    "--date-from FROM": "where the date of a file stands: its name, its time on disk (mtime), or its text",
    "--lang LANG": "language of the report: id or en (the portal's)",
    "--now ISO": "the instant that decides what is in the future (the clock)",
  },
  options: {
    articles: { type: "string" },
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
    uploads: { type: "string" },
    section: { type: "string" },
    "date-from": { type: "string" },
    lang: { type: "string" },
    now: { type: "string" },
  },
  run,
};

async function run(invocation: Invocation): Promise<number> {
  // An export of a gigabyte is read in 300 MB.
  clearEarly();
  const sources = invocation.positionals.map(fromCaller);
  if (sources.length === 0)
    throw new UsageError("import needs a source: a WordPress export, a file or a folder");
  for (const source of sources) if (!fs.existsSync(source)) throw new UsageError(`there is no ${source}`);
  const dir = folder(invocation, "articles", "articles");
  const dryRun = invocation.values["dry-run"] === true;
  const named = text(invocation, "uploads");
  const uploads = named === undefined ? null : fromCaller(named);
  if (uploads !== null && !fs.statSync(uploads, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`there is no folder ${uploads}`);
  const dateFrom = DATES.find((one) => one === (text(invocation, "date-from") ?? "name"));
  if (!dateFrom)
    throw new UsageError(`--date-from is ${DATES.join(", ")}, not "${text(invocation, "date-from")}"`);
  if (!dryRun) fs.mkdirSync(dir, { recursive: true });
  const { portal, problems } = await readPortal(dir);
  const lang = languageOf(invocation, portal);
  if (problems.some(({ severity }) => severity === "error"))
    throw new UsageError(`the configuration in ${dir} has errors: npm run check says which`);
  const section = text(invocation, "section") ?? null;
  if (section !== null && portal.sections.every(({ id }) => id !== section))
    throw new UsageError(
      `there is no section "${section}": ${portal.sections.map(({ id }) => id).join(", ")}`,
    );
  const json = invocation.values["json"] === true;
  const lines: number[] = [];
  const reportFile = path.join(dir, "_portal/imports/laporan.tsv");
  const line = (told: string): void => {
    if (dryRun) return;
    if (lines.length === 0) {
      fs.mkdirSync(path.dirname(reportFile), { recursive: true });
      lines.push(fs.openSync(reportFile, "w"));
    }
    fs.writeSync(lines[0] ?? 1, `${told}\n`);
  };
  const report = importReport(json, lang, (told) => process.stdout.write(told), line);
  const store = pictures(dir, uploads, dryRun);
  const common = {
    articles: dir,
    pictures: store,
    words: importWords[portal.site.lang],
    sink: report.sink,
    now: nowOf(invocation, portal.site.timezone),
    dryRun,
    section,
  };
  for (const source of sources) {
    // Each source sees the sections, topics and authors that the one before it has brought.
    const { portal: current } = await readPortal(dir);
    await importSource(
      source,
      { ...common, portal: current, places: places(current, takenPlaces(dir, current)) },
      dateFrom,
    );
  }
  report.end();
  if (lines[0] !== undefined) fs.closeSync(lines[0]);
  if (!dryRun && store.missing.length > 0) {
    const rows = store.missing.map(({ url, file }) => `${url}\t${file}`.replace(/[\r\n]+/g, " "));
    fs.mkdirSync(path.join(dir, "_portal/imports"), { recursive: true });
    fs.writeFileSync(
      path.join(dir, "_portal/imports/gambar-belum-ada.tsv"),
      `${[...new Set(rows)].join("\n")}\n`,
    );
  }
  if (!json && !dryRun && lines.length > 0) process.stdout.write(`\n${reportFile}\n`);
  return report.hasErrors() ? exit.content : exit.fine;
}
