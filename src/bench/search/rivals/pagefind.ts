import fs from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { escapeHtml } from "../../../escape-html.ts";
import { project } from "../../../project.ts";
import { run } from "../../run.ts";
import { DEPTH } from "../metrics.ts";
import type { Passage } from "../passage.ts";
import type { Engine, Find } from "./engine.ts";
import { fileFetch } from "./file-fetch.ts";

/** What we use of the `pagefind.js` that stands in every index. */
interface StockPagefind {
  readonly createInstance: (options: { readonly basePath: string; readonly baseUrl: string }) => {
    readonly search: (term: string) => Promise<{
      readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
    }>;
  };
}

/** Pagefind as it comes: its own indexer over pages, its own script for the queries. */
export const pagefind: Engine = {
  name: "Pagefind",
  setup: "stock, Indonesian; titles are headings of the first rank",
  async index(passages, folder) {
    const [pages, index] = [path.join(folder, "pages"), path.join(folder, "index")];
    await fs.mkdir(pages, { recursive: true });
    for (const passage of passages) await fs.writeFile(path.join(pages, `${passage.id}.html`), page(passage));
    const { ms } = await indexPages(pages, index);
    const reader = () => readerOf(index);
    return { ms, find: await reader(), index: { folder: index, scriptBytes: 0, reader } };
  },
};

/** Runs Pagefind's command over a folder of pages. */
export const indexPages = (pages: string, index: string) =>
  run(
    process.execPath,
    [
      path.join(project, "node_modules/pagefind/lib/runner/bin.cjs"),
      ...["--site", pages, "--output-path", index, "--force-language", "id"],
    ],
    { cwd: project },
  );

/** A page as plain as can be. */
export const page = ({ title, text }: Pick<Passage, "title" | "text">): string =>
  `<!doctype html><html lang="id"><title>${escapeHtml(title)}</title><body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`;

/** Pagefind's own search over an index in a folder; hits are known by the numbers that their pages are called by. */
export async function readerOf(index: string): Promise<Find> {
  // Loaded as data: beside a `.js` file there is no package.json that calls it a module.
  const script = await fs.readFile(path.join(index, "pagefind.js"));
  const module: StockPagefind = await import(`data:text/javascript;base64,${script.toString("base64")}`);
  const basePath = `${pathToFileURL(index).href}/`;
  fileFetch(index);
  const instance = module.createInstance({ basePath, baseUrl: "/" });
  return async (query) => {
    fileFetch(index);
    const { results } = await instance.search(query);
    const hits = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
    return hits.map(({ url }) => Number(/(\d+)\.html$/.exec(url)?.[1] ?? Number.NaN));
  };
}
