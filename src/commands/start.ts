import { spawn } from "node:child_process";
import { watch } from "node:fs";
import path from "node:path";
import { build } from "../build.ts";
import { ContentError } from "../build-model.ts";
import { project } from "../project.ts";
import { startServer } from "../publish/server.ts";
import { reportText } from "../report/text.ts";
import { type Command, exit, folder, text } from "./command.ts";

const SETTLE = 60;

/** `npm start`: a preview with drafts, served, rebuilt and reloaded at every change. */
export const start: Command = {
  name: "start",
  summary:
    "Previews the portal with drafts shown, and reloads the browser when articles, layouts or code change.",
  usage: "[--articles DIR] [--port N]",
  help: {
    "--articles DIR": "the editors' folder (articles)",
    "--port N": "where to serve (8080, or the next free one)",
  },
  options: { articles: { type: "string" }, port: { type: "string" } },
  run: async (invocation) => {
    const articles = folder(invocation, "articles", "articles");
    const out = path.join(project, ".cache/preview/portal");
    const cache = path.join(project, ".cache/preview/state");
    let codeChanged = false;
    const rebuild = async (): Promise<void> => {
      const began = performance.now();
      if (codeChanged) await buildAfresh(articles, out, cache);
      else await buildHere(articles, out, cache);
      process.stdout.write(`  ${Math.round(performance.now() - began)} ms\n`);
    };
    await rebuild();
    const server = await startServer({
      dir: out,
      port: Number(text(invocation, "port") ?? 8080),
      reload: true,
    });
    process.stdout.write(`preview with drafts: ${server.url}\n`);

    let waiting: NodeJS.Timeout | null = null;
    let busy = Promise.resolve();
    const changed = () => {
      if (waiting) clearTimeout(waiting);
      waiting = setTimeout(() => {
        busy = busy.then(rebuild).then(server.reload);
      }, SETTLE);
    };
    for (const folderName of [articles, path.join(project, "layouts"), path.join(project, "src")]) {
      watch(folderName, { recursive: true }, (_, file) => {
        // A module once loaded stays as it was in this process: newer code builds in a process of its own.
        codeChanged ||= folderName.endsWith("src") && !String(file).startsWith("client");
        changed();
      });
    }
    return new Promise<number>((resolve) => {
      process.once("SIGINT", () => void server.close().then(() => resolve(exit.fine)));
    });
  },
};

async function buildHere(articles: string, out: string, cache: string): Promise<void> {
  try {
    const { pages } = await build({ articles, out, cache, drafts: true });
    process.stdout.write(`${pages.written} files written, ${pages.removed} removed`);
  } catch (error) {
    if (error instanceof ContentError)
      process.stderr.write(await reportText(error.problems, { dir: articles, lang: "id" }));
    else process.stderr.write(`warta: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function buildAfresh(articles: string, out: string, cache: string): Promise<void> {
  const args = [
    path.join(project, "src/launch.js"),
    "build",
    "--drafts",
    "--articles",
    articles,
    "--out",
    out,
    "--cache",
    cache,
  ];
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: project, stdio: "inherit" }).on("close", () => resolve());
  });
}
