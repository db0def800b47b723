import path from "node:path";
import { project } from "../project.ts";
import { writeCorpus, writeFile } from "./corpus/corpus.ts";
import { buildInstant, stories } from "./corpus/stories.ts";
import type { Story } from "./corpus/story.ts";
import { markdown, wartaForm } from "./corpus/warta-form.ts";
import { run } from "./run.ts";
import { inWorkspace } from "./workspace.ts";

/** The short bench: one portal built clean, unchanged and after an edit; prints what the builds say of themselves. */
export async function portal(count: number): Promise<void> {
  await inWorkspace(async ({ root }) => {
    const articles = path.join(root, "articles");
    await writeCorpus(count, [{ folder: articles, form: wartaForm }]);
    const build = async (label: string): Promise<void> => {
      const { ms, stdout } = await run(process.execPath, buildArguments(root), { cwd: project });
      process.stdout.write(`\n${label}: ${(ms / 1000).toFixed(2)} s in all\n${stdout.replaceAll(root, "")}`);
    };
    await build("clean");
    await build("unchanged");
    await writeFile(articles, markdown(lastMarkdown(count), "\nSatu paragraf lagi ditambahkan redaksi.\n"));
    await build("one body edited");
  });
}

/** The build of the portal whose articles, output and state stand in `root`. */
export const buildArguments = (root: string): string[] => [
  path.join(project, "src/launch.js"),
  "build",
  ...["--articles", path.join(root, "articles")],
  ...["--out", path.join(root, "dist")],
  ...["--cache", path.join(root, "cache")],
  ...["--now", buildInstant],
];

const lastMarkdown = (count: number): Story =>
  [...stories(count)].findLast(({ index }) => index % 2 === 1) as Story;
