import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { portal } from "../bench/portal.ts";
import { benchmarkDocument } from "../bench/speed/document.ts";
import { peers } from "../bench/speed/peers/all.ts";
import type { Peer } from "../bench/speed/peers/peer.ts";
import { report } from "../bench/speed/report.ts";
import { speed } from "../bench/speed/speed.ts";
import { project } from "../project.ts";
import { type Command, exit, type Invocation, text, UsageError } from "./command.ts";

/** `npm run bench`: builds generated portals for real and tells how long it took. */
export const bench: Command = {
  name: "bench",
  summary:
    "Makes a portal of generated articles, builds it clean, again unchanged, and after one edit.\n" +
    "With `speed`: builds it with Hugo, Eleventy and Astro too, and compares.\n" +
    "With `pages`: looks at the demo portal's pages with Lighthouse, and weighs them.\n" +
    "With `import`: brings in a generated WordPress export of so many megabytes; fails past 300 MB of memory.\n" +
    "With `pictures`: builds portals of so many large pictures twice; fails where memory grows with their number.\n" +
    "With `cards`: draws many share cards, and says what each costs.\n" +
    "With `search`: asks Warta and other search engines the same queries; with --articles, measures at that size.",
  usage:
    "[portal | speed | pages | import | pictures | cards | search] [--articles N]… [--rounds N] [--runs N] [--megabytes N] [--pictures N] [--cards N] [--peers LIST] [--eval DIR] [--json] [--write]",
  help: {
    "--articles N": "how many articles (10000; speed: 10000,50000), more than one with commas or again",
    "--rounds N": "speed: how often Warta and Hugo build (3)",
    "--runs N": "pages: how often Lighthouse looks at each (5)",
    "--megabytes N": "import: size of the export (100)",
    "--pictures N": "pictures: how many, more than one number with commas (100,1000)",
    "--cards N": "cards: how many of each kind (50)",
    "--peers LIST": `speed: whom to compare with, of ${peers.map(({ id }) => id).join(",")} (all)`,
    "--eval DIR": "search: folder with passages.jsonl and questions.jsonl (../shared/search-eval)",
    "--json": "speed, pages, search: print one JSON object on stdout",
    "--write": "speed: write docs/benchmarks.md",
  },
  options: {
    articles: { type: "string", multiple: true },
    rounds: { type: "string" },
    runs: { type: "string" },
    megabytes: { type: "string" },
    pictures: { type: "string" },
    cards: { type: "string" },
    peers: { type: "string" },
    eval: { type: "string" },
    json: { type: "boolean" },
    write: { type: "boolean" },
  },
  run: async (invocation) => {
    const [kind = "portal", ...more] = invocation.positionals;
    if (more.length > 0) throw new UsageError(`bench takes one word: ${more.join(" ")}`);
    if (kind === "portal") return shortBench(invocation);
    if (kind === "speed") return speedBench(invocation);
    if (kind === "pages") return (await import("./bench-pages.ts")).benchPages(invocation);
    if (kind === "import") return importBench(invocation);
    if (kind === "pictures") return picturesBench(invocation);
    if (kind === "cards") return cardsBench(invocation);
    if (kind === "search") return searchBench(invocation);
    throw new UsageError(`bench knows portal, speed, pages, import, pictures, cards and search, not ${kind}`);
  },
};

async function shortBench(invocation: Invocation): Promise<number> {
  const [count = 10_000, ...more] = articlesOf(invocation, []);
  if (more.length > 0) throw new UsageError("the short bench builds one portal: give --articles once");
  process.stdout.write(`${count} articles, Node ${process.versions.node}, ${os.cpus().length} cores\n`);
  await portal(count);
  return exit.fine;
}

async function speedBench(invocation: Invocation): Promise<number> {
  const results = await speed({
    articles: articlesOf(invocation, [10_000, 50_000]),
    rounds: wholeNumber("rounds", text(invocation, "rounds") ?? "3", 1),
    peers: peersOf(invocation),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  if (invocation.values["write"] === true)
    await fs.writeFile(path.join(project, "docs/benchmarks.md"), benchmarkDocument(results));
  const json = invocation.values["json"] === true;
  process.stdout.write(json ? `${JSON.stringify(results)}\n` : report(results));
  return exit.fine;
}

async function importBench(invocation: Invocation): Promise<number> {
  const count = wholeNumber("megabytes", text(invocation, "megabytes") ?? "100", 1);
  const { importFigures, measureImport, MOST_BYTES } = await import("../bench/import/measure-import.ts");
  const figures = await measureImport(count);
  process.stdout.write(importFigures(figures));
  return (figures.peakBytes ?? 0) > MOST_BYTES ? exit.failure : exit.fine;
}

async function picturesBench(invocation: Invocation): Promise<number> {
  const { defaults, isWasteful, measurePictures, pictureReport } = await import("../bench/pictures.ts");
  const given = text(invocation, "pictures")?.split(",");
  const counts = given?.map((number) => wholeNumber("pictures", number, 1)) ?? defaults.counts;
  const figures = await measurePictures({ ...defaults, counts });
  process.stdout.write(pictureReport(figures));
  return isWasteful(figures) ? exit.failure : exit.fine;
}

async function cardsBench(invocation: Invocation): Promise<number> {
  const count = wholeNumber("cards", text(invocation, "cards") ?? "50", 1);
  const { cardReport, measureCards } = await import("../bench/cards.ts");
  process.stdout.write(cardReport(await measureCards(count)));
  return exit.fine;
}

/** Loaded only when asked for: the rivals are there for developers alone. */
async function searchBench(invocation: Invocation): Promise<number> {
  const [articles, ...more] = articlesOf(invocation, []);
  if (more.length > 0) throw new UsageError("bench search measures one size: give --articles once");
  return (await import("./bench-search.ts")).benchSearch(invocation, articles);
}

function articlesOf(invocation: Invocation, fallback: readonly number[]): readonly number[] {
  const given: unknown = invocation.values["articles"];
  if (!Array.isArray(given)) return fallback;
  const numbers = given.flatMap((value: string) => value.split(","));
  return [...new Set(numbers.map((number) => wholeNumber("articles", number, 2)))];
}

function peersOf(invocation: Invocation): readonly Peer[] {
  const given = text(invocation, "peers");
  if (given === undefined) return peers;
  const ids = given.split(",").filter((id) => id !== "");
  const unknown = ids.filter((id) => peers.every((peer) => peer.id !== id));
  if (unknown.length > 0)
    throw new UsageError(`--peers knows ${peers.map(({ id }) => id).join(", ")}, not ${unknown.join(", ")}`);
  return peers.filter(({ id }) => ids.includes(id));
}

function wholeNumber(option: string, given: string, least: number): number {
  const value = Number(given);
  if (given.trim() === "" || !Number.isInteger(value) || value < least)
    throw new UsageError(`--${option} is a whole number from ${least}`);
  return value;
}
