import fs from "node:fs/promises";
import path from "node:path";
import { parseDate } from "../dates.ts";
import type { Portal } from "../portal.ts";
import { compare, type Problem } from "../problems.ts";
import { isReserved, isSlug, slug } from "../urls.ts";
import { tidy } from "./clean.ts";
import { portalBytes } from "./configuration-file.ts";
import { pageSchema } from "./configuration-schema.ts";
import { yamlBlock } from "./front-matter.ts";
import { markdown } from "./markdown.ts";
import { collector, type Report, type Spot, wholeFile } from "./report.ts";
import { shape } from "./shape.ts";
import { sourceText } from "./source-text.ts";

/** A page of the house from `_portal/pages/`: Redaksi, Pedoman Media Siber … */
export interface PlainPage {
  /** The file's name without ending; its address is `/id/`. */
  readonly id: string;
  /** Relative to the articles folder. */
  readonly file: string;
  readonly title: string;
  /** Safe HTML. */
  readonly html: string;
  readonly description: string;
  /** Milliseconds, or null. */
  readonly updated: number | null;
  readonly order: number;
}

/** Reads the plain pages, in order of `order`, then id. */
export async function plainPages(
  articlesDir: string,
  portal: Portal,
): Promise<{ pages: PlainPage[]; problems: Problem[] }> {
  const folder = path.join(articlesDir, "_portal/pages");
  const names = (await fs.readdir(folder).catch(() => [] as string[]))
    .filter((name) => name.endsWith(".md"))
    .sort(compare);
  const pages: PlainPage[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const { report, problems: found } = collector(`_portal/pages/${name}`.normalize("NFC"));
    const bytes = await portalBytes(articlesDir, `_portal/pages/${name}`, report);
    const page = bytes && plainPage(name.normalize("NFC"), bytes, portal, report);
    if (page && !found.some(({ severity }) => severity === "error")) pages.push(page);
    problems.push(...found);
  }
  return { pages: pages.sort((a, b) => a.order - b.order || compare(a.id, b.id)), problems };
}

function plainPage(name: string, bytes: Uint8Array, portal: Portal, report: Report): PlainPage | null {
  const file = `_portal/pages/${name}`;
  const id = name.replace(/\.md$/, "");
  if (!isSlug(id)) report("error", "bad-id", wholeFile, { id, candidates: slug(id) });
  else if (isReserved(id)) report("error", "reserved-id", wholeFile, { id });
  else if (portal.sections.some((section) => section.id === id))
    report("error", "page-is-section", wholeFile, { id });
  const source = sourceText(bytes, report);
  const block = source && yamlBlock(source, report);
  if (!source || !block) return null;
  const place = (spot: Spot): Spot => source.spot(spot.line, spot.column);
  if (!block.yaml) {
    report("error", "missing-field", wholeFile, { field: "title" });
    return null;
  }
  const fields = shape(
    pageSchema,
    block.yaml.value === null ? { ...block.yaml, value: {} } : block.yaml,
    (severity, code, at, params) => report(severity, code, place(at), params),
    Object.keys(pageSchema.shape),
    { headline: "title", judul: "title", date: "updated" },
  );
  if (!fields) return null;
  const updated = fields.updated === undefined ? null : parseDate(fields.updated, portal.site.timezone);
  if (fields.updated !== undefined && !updated)
    report("error", "bad-date", place(block.yaml.valueAt(["updated"])), {
      field: "updated",
      value: fields.updated,
    });
  const reading = markdown(
    source,
    block.bodyFrom,
    { file, portal, lang: portal.site.lang, draft: false, plain: true },
    report,
  );
  if (reading.body.pictures.length > 0) report("error", "picture-in-page", wholeFile);
  return {
    id,
    file,
    title: tidy(fields.title),
    html: reading.body.blocks.flatMap((piece) => (piece.type === "html" ? [piece.html] : [])).join("\n"),
    description: tidy(fields.description ?? reading.body.paragraphs[0] ?? ""),
    updated: updated?.instant ?? null,
    order: fields.order ?? 100,
  };
}
