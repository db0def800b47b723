import path from "node:path";
import { project } from "../project.ts";
import { buildCommand } from "./build-command.ts";
import { writeCorpus } from "./corpus/corpus.ts";
import { wartaForm } from "./corpus/warta-form.ts";
import { run } from "./run.ts";
import { edits } from "./speed/edits.ts";
import { inWorkspace } from "./workspace.ts";

/** The short bench: one portal built clean, unchanged and after an edit; prints what the builds say of themselves. */
export async function portal(count: number): Promise<void> {
  await inWorkspace(count, async ({ root }) => {
    const folder = (name: string): string => path.join(root, name);
    const articles = folder("articles");
    const [command, ...args] = buildCommand({ articles, dist: folder("dist"), cache: folder("cache") });
    const build = async (label: string): Promise<void> => {
      const { ms, stdout } = await run(command, args, { cwd: project });
      process.stdout.write(`\n${label}: ${(ms / 1000).toFixed(2)} s in all\n${stdout.replaceAll(root, "")}`);
    };
    await writeCorpus(count, [{ folder: articles, form: wartaForm }]);
    await build("clean");
    await build("unchanged");
    await edits(articles, count, 0)
      .find(({ change }) => change === "recent edited")
      ?.apply();
    await build("one body edited");
  });
}
