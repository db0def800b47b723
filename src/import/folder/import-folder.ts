import fs from "node:fs";
import path from "node:path";
import { LARGEST } from "../../articles/largest.ts";
import { parseArticle } from "../../articles/parse.ts";
import { isoOf } from "../../dates.ts";
import { writeAtomically } from "../../files.ts";
import { describe } from "../../i18n/diagnostics/describe.ts";
import type { DateFrom } from "../import-source.ts";
import { type Note, notes, type Take } from "../note.ts";
import { frontMatterText } from "../portal/front-matter-text.ts";
import { type Ledger, openLedger } from "../portal/ledger.ts";
import { slugOf } from "../portal/places.ts";
import type { ImportRun } from "../run.ts";
import { type EmbeddedPictures, embeddedPictures } from "./embedded-pictures.ts";
import { type LocalPictures, localPictures } from "./local-pictures.ts";
import { publicationOf } from "./publication.ts";
import { type Page, readPage } from "./read-page.ts";
import { articlesOfSource } from "./source-files.ts";

/** What one folder is imported with. */
interface Folder {
  readonly root: string;
  readonly run: ImportRun;
  readonly dateFrom: DateFrom;
  readonly ledger: Ledger;
  readonly embedded: EmbeddedPictures;
}

/** Imports a file or a folder: wire copy as it is, Word files and HTML pages as Markdown, with the pictures of the folder. */
export async function importFolder(source: string, run: ImportRun, dateFrom: DateFrom): Promise<void> {
  const name = slugOf("folder", path.basename(source).replace(/\.[a-z]+$/i, ""));
  const root = fs.statSync(source).isDirectory() ? source : path.dirname(source);
  const ledger = await openLedger(run.articles, `folder-${name}`, run.dryRun);
  const embedded = embeddedPictures();
  try {
    for (const file of articlesOfSource(source))
      await importFile(file, { root: path.resolve(root), run, dateFrom, ledger, embedded });
  } finally {
    embedded.end();
    ledger.close();
  }
}

async function importFile(file: string, folder: Folder): Promise<void> {
  const { run, root, ledger } = folder;
  const { take, list } = notes();
  const relative = path.relative(root, path.resolve(file)).replaceAll(path.sep, "/");
  const type = path.extname(file).slice(1).toLowerCase();
  const tell = (target: string | null, title = ""): void =>
    run.sink.outcome({
      source: relative,
      type,
      title,
      file: target,
      status: target === null ? "skipped" : "imported",
      notes: list,
    });
  const skip = (code: Note["code"], params: Note["params"] = {}): void => {
    take(code, params);
    tell(null);
  };
  const known = ledger.fileOf(relative);
  if (known !== undefined) return skip("already-imported", { file: known });
  const { size, mtimeMs } = fs.lstatSync(file);
  if (size > 20 * LARGEST) return skip("too-large", { bytes: size });
  const page = await readPage(file, type, run).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    run.sink.problem({
      file: relative,
      line: 1,
      severity: "error",
      code: "source-unreadable",
      params: { name: relative, reason },
    });
    return null;
  });
  if (!page) return skip("not-readable");
  const made = await writeArticle(page, { file, type, mtimeMs, take }, folder);
  if (!made) return skip("empty-body");
  ledger.add(relative, made.file);
  tell(made.file, made.title);
}

interface SourceFile {
  readonly file: string;
  readonly type: string;
  readonly mtimeMs: number;
  readonly take: Take;
}

/** Writes the article of a page, and copies its pictures; null where the page says nothing. */
async function writeArticle(
  page: Page,
  { file, type, mtimeMs, take }: SourceFile,
  { root, run, dateFrom, embedded }: Folder,
): Promise<{ readonly file: string; readonly title: string } | null> {
  const { portal } = run;
  const name = path.basename(file);
  const plainName = name.replace(/\.[^.]*$/, "").replace(/^\d{4}-\d{2}-\d{2}[-_ .]*/, "");
  const stem = slugOf("tulisan", plainName, page.headline);
  const pictures = localPictures({ file: path.resolve(file), root, stem, run, embedded });
  // Once to learn which pictures it shows: one that turns out to be none is left out of the text that is written.
  const draft = page.text(
    (source) => pictures.answer(source, { file: "", headline: "", take: () => {} }),
    () => {},
  );
  if (draft.trim() === "") return null;
  for (const { upload, trouble } of await run.pictures.check(pictures.used()))
    take("picture-refused", { url: upload.target, reason: trouble });

  const isWire = type === "txt";
  const instant = publicationOf(
    dateFrom,
    { name, mtime: mtimeMs, text: `${page.date}\n${draft}` },
    portal.site.timezone,
  );
  const isNameless = !isWire && page.headline === "";
  if (instant === null) take("as-draft-no-date");
  if (isNameless) take("as-draft-no-headline");
  const section = run.section ?? portal.site.defaultSection;
  const { place } = run.places.article(stem, instant, section, isWire ? ".txt" : ".md");
  const shown = localPictures({ file: path.resolve(file), root, stem, run, embedded });
  const headline = page.headline || plainName;
  const body = page.text((source) => shown.answer(source, { file: place.file, headline, take }), take);
  // Front matter of its own is left as it is.
  const hasFront = /^---\s*$/m.test(body.trimStart().split("\n")[0] ?? "");
  const front = {
    headline: isWire ? undefined : page.headline || undefined,
    date: instant === null ? undefined : isoOf(instant, portal.site.timezone).replace(/\.\d{3}/, ""),
    section: run.section ?? undefined,
    draft: instant === null || isNameless ? true : undefined,
  };
  const text = hasFront ? body : `${frontMatterText(front)}\n${body.trimStart().replace(/\s*$/, "\n")}`;
  if (isWire) take("wire-copied");
  findings({ file: place.file, text, instant }, run, take);
  await finish(place.file, text, shown, run);
  return { file: place.file, title: page.headline || (body.trimStart().split("\n")[0] ?? "") };
}

async function finish(file: string, text: string, pictures: LocalPictures, run: ImportRun): Promise<void> {
  for (const url of pictures.network) run.pictures.missing.push({ url, file });
  run.pictures.copy(pictures.used());
  if (!run.dryRun) await writeAtomically(path.join(run.articles, file), text);
}

/** What the check would say of the article. */
function findings(
  { file, text, instant }: { file: string; text: string; instant: number | null },
  { portal, now }: ImportRun,
  take: Take,
): void {
  const parsed = parseArticle({ file, bytes: Buffer.from(text), addedAt: instant, now }, portal);
  const lang = portal.site.lang === "en" ? "en" : "id";
  for (const { code, line, severity, params } of parsed.problems)
    take("finding", { code, line, severity, message: describe({ code, params }, lang).message });
}
