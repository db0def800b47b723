import fs from "node:fs/promises";
import path from "node:path";
import { readPortal } from "../../src/articles/configuration.ts";
import { findProblems } from "../../src/checking.ts";
import { walk } from "../../src/files.ts";
import { importWords } from "../../src/i18n/import/describe-import.ts";
import { type DateFrom, importSource } from "../../src/import/import-source.ts";
import type { ImportOutcome, ImportProblem } from "../../src/import/outcome.ts";
import { pictures } from "../../src/import/pictures.ts";
import { places } from "../../src/import/portal/places.ts";
import { takenPlaces } from "../../src/import/portal/taken-places.ts";
import type { Problem } from "../../src/problems.ts";

export const IMPORT_NOW = Date.parse("2026-11-24T08:00:00+07:00");

export interface Imported {
  readonly outcomes: readonly ImportOutcome[];
  readonly problems: readonly ImportProblem[];
  /** Every file of the articles folder. */
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<string>;
  /** What `check` says of the portal. */
  readonly check: () => Promise<readonly Problem[]>;
}

interface Options {
  readonly uploads?: string;
  readonly section?: string;
  readonly dateFrom?: DateFrom;
  readonly dryRun?: boolean;
}

/** Imports a source into an articles folder, as the command does. */
export async function importInto(articles: string, source: string, options: Options = {}): Promise<Imported> {
  const outcomes: ImportOutcome[] = [];
  const problems: ImportProblem[] = [];
  const { portal } = await readPortal(articles);
  const dryRun = options.dryRun ?? false;
  await importSource(
    source,
    {
      articles,
      portal,
      places: places(portal, takenPlaces(articles, portal)),
      pictures: pictures(articles, options.uploads ?? null, dryRun),
      words: importWords.id,
      sink: { outcome: (one) => outcomes.push(one), problem: (one) => problems.push(one) },
      now: IMPORT_NOW,
      dryRun,
      section: options.section ?? null,
    },
    options.dateFrom ?? "name",
  );
  return {
    outcomes,
    problems,
    files: [...walk(articles).keys()],
    read: (file) => fs.readFile(path.join(articles, file), "utf8"),
    check: async () => (await findProblems({ dir: articles, now: IMPORT_NOW })).problems,
  };
}

/** A WordPress export around some items and terms. */
export const wxr = (items: string, head = ""): string => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Koran Lama</title><link>https://koran.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://koran.example</wp:base_blog_url>
${head}
${items}
</channel></rss>
`;

/** One item; fields are written as they are given, within character data. */
export function item(fields: Readonly<Record<string, string>>, more = ""): string {
  const all = {
    title: "Judul",
    "wp:post_id": "1",
    "wp:post_date": "2020-05-06 07:08:09",
    "wp:post_date_gmt": "2020-05-06 00:08:09",
    "wp:post_name": "judul",
    "wp:status": "publish",
    "wp:post_type": "post",
    "content:encoded": "<p>Isi.</p>",
    ...fields,
  };
  const written = Object.entries(all).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<item>${written.join("\n")}\n${more}</item>`;
}
