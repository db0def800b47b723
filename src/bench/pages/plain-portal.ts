import fs from "node:fs/promises";
import path from "node:path";
import { isoOf } from "../../dates.ts";
import { nowhere } from "../../pieces.ts";
import { project } from "../../project.ts";
import { readEverything } from "../../reading.ts";
import { run } from "../run.ts";
import { eleventy } from "../speed/peers/eleventy.ts";
import { siteOf } from "../speed/peers/peer.ts";

interface PlainOptions {
  readonly articles: string;
  readonly now: number;
  /** Where the site is put. */
  readonly site: string;
}

/** Builds the same articles with a plain Eleventy portal, of the kind that eleventy-base-blog starts; gives its output. */
export async function plainPortal({ articles, now, site }: PlainOptions): Promise<string> {
  await fs.cp(siteOf(eleventy), site, { recursive: true });
  const { portal, library } = await readEverything({ dir: articles, now, state: nowhere, full: true });
  const about = { title: "Berita", url: "https://berita.example" };
  const sections = portal.sections.map(({ id }) => id);
  await fs.writeFile(path.join(site, "site/_data/site.json"), JSON.stringify({ ...about, sections }));
  await eleventy.prepare(site);
  const content = path.join(site, eleventy.content);
  await fs.mkdir(content, { recursive: true });
  for (const article of library.articles) {
    if (article.draft || article.published > now || article.lang !== portal.site.lang) continue;
    const { paragraphs } = await library.body(article.file, article.bodyHash);
    const front = {
      title: article.headline,
      date: isoOf(article.published, portal.site.timezone),
      author: article.authors[0]?.name ?? portal.site.name,
      kanal: article.section,
      tags: article.topics,
      dateline: article.dateline?.place ?? "",
      source: article.sources[0]?.name ?? "",
      summary: article.standfirst ?? "",
    };
    const text = `---json\n${JSON.stringify(front)}\n---\n\n${paragraphs.map(plain).join("\n\n")}\n`;
    await fs.writeFile(path.join(content, `${article.slug}.md`), text);
  }
  const [command, ...args] = eleventy.command;
  await run(command, args, { cwd: site });
  const out = path.join(site, eleventy.output);
  await fs.mkdir(path.join(out, "css"), { recursive: true });
  await fs.copyFile(path.join(project, "tools/bench/peers/base-blog.css"), path.join(out, "css/style.css"));
  return out;
}

/** A paragraph as Markdown that says the same and runs nothing. */
const plain = (paragraph: string): string => paragraph.replace(/[\\`*_{}[\]<>#+!|~-]/g, "\\$&");
