import readline from "node:readline";
import { excerptText } from "../search/excerpt.ts";
import { NoIndexError, openFolder } from "../search/node.ts";
import type { Search, SearchAnswer } from "../search/query.ts";
import { type Command, exit, folder, text, UsageError } from "./command.ts";

const LIMIT = 10;

/** `npm run search`: the browser's own search, run over the built portal. */
export const search: Command = {
  name: "search",
  summary: "Searches the built portal with the browser's own search code.",
  usage: "[--out DIR] [--limit N] [--json] QUERY | --queries -",
  help: {
    "--out DIR": "the built portal (dist)",
    "--limit N": `how many results to show (${LIMIT})`,
    "--json": "one JSON object: query, results, corrected",
    "--queries -": "one query a line from standard input, one line of JSON for each",
  },
  options: {
    out: { type: "string" },
    limit: { type: "string" },
    json: { type: "boolean" },
    queries: { type: "string" },
  },
  run: async (invocation) => {
    const query = invocation.positionals.join(" ");
    const queries = text(invocation, "queries");
    if (queries !== undefined && queries !== "-")
      throw new UsageError("--queries takes only -, standard input");
    if ((queries === undefined) === (query.trim() === ""))
      throw new UsageError("give one query, or --queries -");
    const limit = limitOf(text(invocation, "limit"));
    const opened = await openFolder(folder(invocation, "out", "dist")).catch((error: unknown) => {
      throw error instanceof NoIndexError ? new UsageError(error.message) : error;
    });
    if (queries === "-") {
      for await (const line of readline.createInterface({ input: process.stdin })) {
        process.stdout.write(json(line, await ask(opened, line, limit)));
      }
    } else {
      const answer = await ask(opened, query, limit);
      process.stdout.write(invocation.values["json"] ? json(query, answer) : readable(query, answer));
    }
    return exit.fine;
  },
};

const ask = (opened: Search, query: string, limit: number): Promise<SearchAnswer> =>
  opened.search(query, { limit, offset: 0 });

function limitOf(given: string | undefined): number {
  if (given === undefined) return LIMIT;
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new UsageError(`not a number of results: ${given}`);
  return Number(given);
}

const json = (query: string, { results, corrected }: SearchAnswer): string =>
  `${JSON.stringify({
    query,
    results: results.map(({ url, title, excerpt }) => ({ url, title, excerpt: excerptText(excerpt) })),
    corrected,
  })}\n`;

function readable(query: string, { total, results }: SearchAnswer): string {
  const hits = results.map(
    ({ url, title, excerpt, section, date }) =>
      `\n${title}\n  ${date} · ${section} · ${url}\n  ${excerptText(excerpt)}\n`,
  );
  return `${total} hasil untuk “${query}”\n${hits.join("")}`;
}
