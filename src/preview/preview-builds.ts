import { spawn } from "node:child_process";
import path from "node:path";
import { readPortal } from "../articles/configuration.ts";
import type { WatchedFiles } from "../articles/watched-files.ts";
import { build } from "../build.ts";
import { ContentError, type OutputMemory, type Skipped } from "../build-model.ts";
import type { DiagnosticLanguage } from "../i18n/diagnostics/describe.ts";
import type { Memory } from "../pieces.ts";
import type { Problem } from "../problems.ts";
import { project } from "../project.ts";
import { skippedText } from "../report/skipped-text.ts";
import { reportText } from "../report/text.ts";
import { type Finding, failure, findings } from "./findings.ts";

/** What a build of the preview came to. */
export interface Round {
  /** Whether a page may look different now. */
  readonly changed: boolean;
  readonly lang: DiagnosticLanguage;
  readonly findings: readonly Finding[];
}

interface Folders {
  readonly articles: string;
  readonly out: string;
  readonly cache: string;
  readonly memory: Memory;
  /** The article files, as the watcher tells of them. */
  readonly files: WatchedFiles;
}

/** Builds the preview, again and again, and tells what is wrong; never throws for what editors or developers wrote. */
export function previewBuilds({ articles, out, cache, memory, files }: Folders) {
  const output: OutputMemory = { present: null };
  const options = { articles, out, cache, drafts: true, skipInvalid: true, memory, output };

  async function told(problems: readonly Problem[], skipped: readonly Skipped[]) {
    if (problems.length === 0) return { lang: "id" as const, findings: [] };
    const lang = await language();
    process.stderr.write(await reportText(problems, { dir: articles, lang }));
    process.stderr.write(skippedText(skipped, lang));
    return { lang, findings: await findings(articles, problems, skipped) };
  }

  const language = async (): Promise<DiagnosticLanguage> =>
    (await readPortal(articles)).portal.site.lang === "en" ? "en" : "id";

  return {
    /** Within this process, which knows its state and its output. */
    async here(): Promise<Round> {
      try {
        const { pages, skipped } = await build({ ...options, search: "later", found: files.found });
        const problems = skipped.flatMap((one) => one.problems);
        const round = { changed: pages.written + pages.removed > 0, ...(await told(problems, skipped)) };
        process.stdout.write(`${pages.written} files written, ${pages.removed} removed`);
        return round;
      } catch (error) {
        if (error instanceof ContentError)
          return { changed: false, ...(await told(error.problems.filter(isError), [])) };
        return broken(error instanceof Error ? error.message : String(error));
      }
    },
    /** In a process of its own, since the code that is loaded here is older. */
    async afresh(): Promise<Round> {
      const { status, stdout, stderr } = await buildAfresh(articles, out, cache);
      if (status !== 0) return broken(stderr);
      const { skipped } = JSON.parse(stdout) as { skipped: readonly Skipped[] };
      return {
        changed: true,
        ...(await told(
          skipped.flatMap(({ problems }) => problems),
          skipped,
        )),
      };
    },
    /** Brings the search index up to date, and sees what no watcher told of; what is wrong has been told already. */
    async idle(): Promise<void> {
      files.forget();
      await build(options).catch((error: unknown) => {
        if (!(error instanceof ContentError)) process.stderr.write(`warta: ${String(error)}\n`);
      });
    },
  };

  async function broken(detail: string): Promise<Round> {
    process.stderr.write(`warta: ${detail}\n`);
    return { changed: false, lang: await language().catch(() => "id" as const), findings: [failure(detail)] };
  }
}

const isError = ({ severity }: Problem): boolean => severity === "error";

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function buildAfresh(articles: string, out: string, cache: string): Promise<Ended> {
  const folders = ["--articles", articles, "--out", out, "--cache", cache];
  const command = [path.join(project, "src/launch.js"), "build", "--drafts", "--skip-invalid", "--json"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, ...folders], { cwd: project });
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => (said[stream] += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...said }));
  });
}
