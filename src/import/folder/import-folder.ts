import fs from "node:fs";
import path from "node:path";
import { LARGEST } from "../../articles/largest.ts";
import { parseArticle } from "../../articles/parse.ts";
import { isoOf } from "../../dates.ts";
import { writeAtomically } from "../../files.ts";
import { describe } from "../../i18n/diagnostics/describe.ts";
import type { DateFrom } from "../import-source.ts";
import { type Note, notes } from "../note.ts";
import { frontMatterText } from "../portal/front-matter-text.ts";
import { openLedger } from "../portal/ledger.ts";
import { slugOf } from "../portal/places.ts";
import type { ImportRun } from "../run.ts";
import { type Decoding, decode } from "../wxr/decode.ts";
import { pageOfHtml } from "./page-of-html.ts";
import { publicationOf } from "./publication.ts";
import { articlesOfSource } from "./source-files.ts";

/** Imports a file or a folder: wire copy as it is, Word files and HTML pages as Markdown. */
export async function importFolder(source: string, run: ImportRun, dateFrom: DateFrom): Promise<void> {
  const { sink, portal } = run;
  const name = slugOf("folder", path.basename(source).replace(/\.[a-z]+$/i, ""));
  const ledger = await openLedger(run.articles, `folder-${name}`, run.dryRun);
  try {
    for (const file of articlesOfSource(source)) {
      const { take, list } = notes();
      const relative = path
        .relative(fs.statSync(source).isDirectory() ? source : path.dirname(source), file)
        .replaceAll(path.sep, "/");
      const type = path.extname(file).slice(1).toLowerCase();
      const tell = (target: string | null, title = "", more: readonly Note[] = []): void =>
        sink.outcome({
          source: relative,
          type,
          title,
          file: target,
          status: target === null ? "skipped" : "imported",
          notes: [...list, ...more],
        });
      const known = ledger.fileOf(relative);
      if (known !== undefined) {
        take("already-imported", { file: known });
        tell(null);
        continue;
      }
      const stat = fs.lstatSync(file);
      if (stat.size > 20 * LARGEST) {
        take("too-large", { bytes: stat.size });
        tell(null);
        continue;
      }
      const page = await readPage(file, type, run, take).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        sink.problem({
          file: relative,
          line: 1,
          severity: "error",
          code: "source-unreadable",
          params: { name: relative, reason },
        });
        return null;
      });
      if (!page || page.text.trim() === "") {
        take(page ? "empty-body" : "not-readable");
        tell(null);
        continue;
      }
      const isWire = type === "txt";
      const instant = publicationOf(
        dateFrom,
        { name: path.basename(file), mtime: stat.mtimeMs, text: `${page.date}\n${page.text}` },
        portal.site.timezone,
      );
      if (instant === null) take("as-draft-no-date");
      if (!isWire && page.headline === "") take("as-draft-no-headline");
      const section = run.section ?? portal.site.defaultSection;
      const stem = slugOf(
        "tulisan",
        path
          .basename(file)
          .replace(/\.[^.]*$/, "")
          .replace(/^\d{4}-\d{2}-\d{2}[-_ .]*/, ""),
        page.headline,
      );
      const { place } = run.places.article(stem, instant, section, isWire ? ".txt" : ".md");
      const isDraft = instant === null || (!isWire && page.headline === "");
      // Front matter of its own is left as it is.
      const hasFront = /^---\s*$/m.test(page.text.trimStart().split("\n")[0] ?? "");
      const front = {
        headline: isWire ? undefined : page.headline || undefined,
        date: instant === null ? undefined : isoOf(instant, portal.site.timezone).replace(/\.\d{3}/, ""),
        section: run.section ?? undefined,
        draft: isDraft ? true : undefined,
      };
      const text = hasFront
        ? page.text
        : `${frontMatterText(front)}\n${page.text.trimStart().replace(/\s*$/, "\n")}`;
      if (isWire) take("wire-copied");
      const parsed = parseArticle(
        { file: place.file, bytes: Buffer.from(text), addedAt: instant, now: run.now },
        portal,
      );
      for (const problem of parsed.problems) {
        const { code, line, severity, params } = problem;
        take("finding", {
          code,
          line,
          severity,
          message: describe({ code, params }, portal.site.lang === "en" ? "en" : "id").message,
        });
      }
      if (!run.dryRun) await writeAtomically(path.join(run.articles, place.file), text);
      ledger.add(relative, place.file);
      tell(place.file, page.headline || (page.text.trimStart().split("\n")[0] ?? ""));
    }
  } finally {
    ledger.close();
  }
}

interface Page {
  readonly headline: string;
  readonly text: string;
  /** A date that the page's own head names, or empty. */
  readonly date: string;
}

async function readPage(
  file: string,
  type: string,
  run: ImportRun,
  take: Parameters<typeof pageOfHtml>[2],
): Promise<Page> {
  if (type === "docx") {
    const { default: mammoth } = await import("mammoth");
    const { value } = await mammoth.convertToHtml(
      { buffer: fs.readFileSync(file) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    );
    return pageOfHtml(value, run.words, take);
  }
  const decoding: Decoding = { encoding: "utf-8", strayBytes: 0, firstStray: 0, controls: 0, declared: null };
  let text = "";
  for await (const part of decode(fs.createReadStream(file), decoding)) text += part;
  if (decoding.strayBytes > 0)
    run.sink.problem({
      file: path.basename(file),
      line: 1,
      severity: "warning",
      code: "wxr-stray-bytes",
      params: { count: decoding.strayBytes, value: String(decoding.firstStray) },
    });
  if (type === "html" || type === "htm") return pageOfHtml(text, run.words, take);
  if (type === "md" && !text.trimStart().startsWith("---")) {
    const [, headline = "", rest = text] = /^\s*#\s+(.+)\n([\s\S]*)$/.exec(text) ?? [];
    return { headline, text: rest, date: "" };
  }
  return { headline: "", text: text.replace(/\r\n?/g, "\n"), date: "" };
}
