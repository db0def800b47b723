import fs from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { project } from "../../../project.ts";
import { openFolder } from "../../../search/node.ts";
import { buildCommand } from "../../build-command.ts";
import { writeFile } from "../../corpus/corpus.ts";
import type { CorpusFile } from "../../corpus/form.ts";
import { site } from "../../corpus/warta-form.ts";
import { run } from "../../run.ts";
import { DEPTH } from "../metrics.ts";
import type { Passage } from "../passage.ts";
import { checkHits } from "../scale/check-hits.ts";
import type { Engine, Find } from "./engine.ts";

/** Warta with its articles in the years given, one bundle of the index for each. */
export const warta = (name: string, years: readonly number[]): Engine => ({
  name,
  setup: `the real build; ${years.length === 1 ? "all articles of one year" : `${years.length} years`}`,
  async index(passages, folder) {
    const articles = path.join(folder, "articles");
    const dist = path.join(folder, "dist");
    await writeFile(articles, site("Koran Uji"));
    for (const passage of passages) await writeFile(articles, articleFile(passage, years));
    const [command, ...args] = buildCommand({ articles, dist, cache: path.join(folder, "cache") });
    const { stdout } = await run(command, [...args, "--json"], { cwd: project });
    const { stages } = JSON.parse(stdout) as { stages: Readonly<Record<string, number>> };
    const reader = () => readerOf(dist);
    return {
      ms: stages["search"] ?? Number.NaN,
      find: await reader(),
      index: { folder: dist, scriptBytes: await scriptBytes(dist), reader },
      check: (queries) => checkHits(dist, queries),
    };
  },
});

/** A passage as its newsroom writes it. Which year and day is a matter of its number. */
export function articleFile({ id, title, text }: Passage, years: readonly number[]): CorpusFile {
  const year = years[id % years.length];
  const [month, day] = [1 + (id % 9), 1 + (id % 28)].map((number) => String(number).padStart(2, "0"));
  // JSON is YAML too; and no sign of the text may be read as Markdown's.
  const front = `---\nheadline: ${JSON.stringify(title)}\ndate: ${year}-${month}-${day} 12:00\n---`;
  return {
    path: `${year}/${month}/${year}-${month}-${day}-p${id}.md`,
    text: `${front}\n\n${text.replace(/[!-/:-@[-`{-~]/g, "\\$&")}\n`,
  };
}

/** The number in an article's address. */
export const idOf = (url: string): number => Number(/\/p(\d+)\/$/.exec(url)?.[1] ?? Number.NaN);

async function readerOf(dist: string): Promise<Find> {
  const opened = await openFolder(dist);
  return async (query) => {
    const { results } = await opened.search(query, { limit: DEPTH, offset: 0 });
    return results.map(({ url }) => idOf(url));
  };
}

/** What the search page loads by script that the front page does not, and what its scripts fetch for a query, packed. */
export async function scriptBytes(dist: string): Promise<number> {
  const scripts = async (page: string): Promise<string[]> => {
    const html = await fs.readFile(path.join(dist, page), "utf8");
    return [...html.matchAll(/<script[^>]* src="\/?([^"]+)"/g)].map(([, src = ""]) => src);
  };
  const read = (script: string): Promise<Buffer> => fs.readFile(path.join(dist, script));
  const elsewhere = new Set(await scripts("index.html"));
  const own = (await scripts("cari/index.html")).filter((script) => !elsewhere.has(script));
  const first = await Promise.all(own.map(read));
  const later = first.flatMap((text) =>
    [...String(text).matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, name = ""]) => `aset/${name}`),
  );
  if (later.length === 0) throw new Error("the search page's script imports no search");
  return [...first, ...(await Promise.all(later.map(read)))].reduce(
    (sum, content) => sum + gzipSync(content).length,
    0,
  );
}
