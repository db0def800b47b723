import { build as buildPortal } from "../build.ts";
import { ContentError, ForeignFolderError, type Summary } from "../build-model.ts";
import type { NoHistory } from "../history/model.ts";
import type { Explanation, Reason } from "../pages/staleness.ts";
import type { Portable } from "../portable/portable.ts";
import type { Problem } from "../problems.ts";
import { LockedError } from "../publish/output-lock.ts";
import { progressBar } from "../report/progress.ts";
import { skippedText } from "../report/skipped-text.ts";
import { type Command, exit, folder, type Invocation, text, UsageError } from "./command.ts";
import { languageOf, nowOf, requireFolder } from "./content-options.ts";

/** `npm run build`: publishes the portal. */
export const build: Command = {
  name: "build",
  summary: "Publishes the articles into the output folder: only what changed is rendered and written.",
  usage:
    "[--articles DIR] [--out DIR] [--cache DIR] [--now ISO] [--full] [--drafts] [--skip-invalid] [--explain URL] [--no-search] [--portable] [--json]",
  help: {
    "--articles DIR": "the editors' folder (articles)",
    "--out DIR": "where the portal is published (dist)",
    "--cache DIR": "derived state, safe to delete (.cache)",
    "--now ISO": "the instant for which to publish, such as 2026-11-24T08:00:00+07:00 (the clock)",
    "--full": "believe nothing of the cache",
    "--drafts": "show drafts and embargoed stories, marked: a preview, never to be deployed",
    "--skip-invalid":
      "publish everything else when articles have errors, and of those the last valid version in git",
    "--explain URL": "say why the page of this path was rendered, or was not",
    "--no-search": "leave the search index out: for measuring, not for readers",
    "--portable":
      "also make a copy that opens by double click, without a server: DIR-portable and a zip of it",
    "--json": "print the summary as one JSON object on stdout",
    "--lang LANG": "language of the problems: id or en",
  },
  options: {
    articles: { type: "string" },
    out: { type: "string" },
    cache: { type: "string" },
    now: { type: "string" },
    full: { type: "boolean" },
    drafts: { type: "boolean" },
    "skip-invalid": { type: "boolean" },
    explain: { type: "string" },
    "no-search": { type: "boolean" },
    portable: { type: "boolean" },
    json: { type: "boolean" },
    lang: { type: "string" },
  },
  run,
};

async function run(invocation: Invocation): Promise<number> {
  if (invocation.positionals.length > 0)
    throw new UsageError(`build takes no files: ${invocation.positionals.join(" ")}`);
  const articles = folder(invocation, "articles", "articles");
  await requireFolder(articles);
  languageOf(invocation);
  const isPortable = invocation.values["portable"] === true;
  if (isPortable && invocation.values["drafts"] === true)
    throw new UsageError(
      "--portable makes copies to be given away, and --drafts shows what is not published",
    );
  const bar = progressBar();
  const report = async (problems: readonly Problem[]): Promise<void> => {
    if (problems.length === 0) return;
    const { readPortal } = await import("../articles/configuration.ts");
    const { reportText } = await import("../report/text.ts");
    const lang = languageOf(invocation, (await readPortal(articles)).portal);
    process.stderr.write(await reportText(problems, { dir: articles, lang }));
  };
  try {
    const summary = await buildPortal({
      articles,
      out: folder(invocation, "out", "dist"),
      cache: folder(invocation, "cache", ".cache"),
      full: invocation.values["full"] === true,
      drafts: invocation.values["drafts"] === true,
      skipInvalid: invocation.values["skip-invalid"] === true,
      search: invocation.values["no-search"] !== true,
      explain: text(invocation, "explain"),
      progress: bar.show,
      now: (zone) => nowOf(invocation, zone),
    });
    const copy = isPortable ? await copyOf(summary, articles) : null;
    bar.clear();
    await report([...summary.problems, ...summary.skipped.flatMap(({ problems }) => problems)]);
    process.stderr.write(skippedText(summary.skipped, languageOf(invocation)));
    if (invocation.values["json"] === true)
      process.stdout.write(
        `${JSON.stringify({ ...forMachines(summary), ...(copy && { portable: copy }) })}\n`,
      );
    else process.stdout.write(forPeople(summary) + (copy ? copied(copy) : ""));
    return exit.fine;
  } catch (error) {
    bar.clear();
    if (error instanceof ContentError) {
      await report(error.problems);
      process.stderr.write(`warta: ${error.message}\n`);
      return error.configuration ? exit.usage : exit.content;
    }
    if (error instanceof ForeignFolderError) throw new UsageError(error.message);
    if (error instanceof LockedError) {
      process.stderr.write(`warta: ${error.message}\n`);
      return exit.failure;
    }
    throw error;
  }
}

/** Copies what was published. */
async function copyOf({ out }: Summary, articles: string): Promise<Portable> {
  const [{ portable }, { readPortal }] = await Promise.all([
    import("../portable/portable.ts"),
    import("../articles/configuration.ts"),
  ]);
  const { portal } = await readPortal(articles);
  return portable({ out, address: portal.site.url });
}

const forMachines = ({ problems, ...summary }: Summary) => ({ ...summary, problems: problems.length });

function forPeople(summary: Summary): string {
  const { articles, pages, explained, stages, peakMemoryMB, next, out, history } = summary;
  const times = Object.entries(stages).map(([stage, ms]) => `${stage} ${ms} ms`);
  return [
    `${articles} articles · ${pages.written} files written, ${pages.kept} kept, ${pages.removed} removed`,
    ...(explained ? [explanation(explained)] : []),
    `${times.join(" · ")} · peak ${peakMemoryMB} MB`,
    historyLine(history),
    ...(next ? [`next change by itself: ${next}`] : []),
    `published into ${out} — look at it with: npm run serve`,
    "",
  ].join("\n");
}

const NO_HISTORY: Readonly<Record<NoHistory, string>> = {
  off: "site.yaml turns them off",
  "no-git": "the articles are in no git repository that has commits",
  shallow: "this clone lacks older commits (git fetch --unshallow; in GitHub Actions: fetch-depth: 0)",
};

const historyLine = ({ stories, missing }: Summary["history"]): string =>
  missing
    ? `no pages of changes since publication: ${NO_HISTORY[missing]}`
    : `changes since publication: ${stories} ${stories === 1 ? "story" : "stories"}`;

const copied = ({ folder, zip, files, bytes, zipBytes }: Portable): string =>
  `portable copy: ${folder} (${files} files, ${megabytes(bytes)}), ${zip} (${megabytes(zipBytes)}) — open its index.html\n`;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const WHY: Readonly<Record<Reason, string>> = {
  new: "nothing was known of it: it is new, or the cache was empty or of another version of Warta or Node",
  missing: "its file was gone",
  damaged: "its file was not as Warta had written it",
  frame: "settings, navigation, words, layouts, styles or scripts changed",
  own: "its article, or what it says by itself, changed",
  others: "other stories that it shows changed",
};

function explanation({ url, planned, reason, shows }: Explanation): string {
  if (!planned) return `${url}: no such page`;
  if (!reason) return `${url}: not rendered, nothing that it shows has changed`;
  const stories = shows.filter((story) => story !== url);
  return [`${url}: rendered, since ${WHY[reason]}`, ...stories.map((story) => `  it shows ${story}`)].join(
    "\n",
  );
}
