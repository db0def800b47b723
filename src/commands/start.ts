import { spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import path from "node:path";
import { build } from "../build.ts";
import { type BuildOptions, ContentError, type OutputMemory } from "../build-model.ts";
import { desk } from "../desk/desk.ts";
import { deskRoom } from "../desk/desk-room.ts";
import type { Memory } from "../pieces.ts";
import { project } from "../project.ts";
import { type RunningServer, startServer } from "../publish/server.ts";
import { reportText } from "../report/text.ts";
import { type Command, exit, folder, text } from "./command.ts";

/** Editors write a file in several steps, in milliseconds apart. */
const SETTLE = 40;
/** When nothing has changed for so long, the search index is brought up to date. */
const IDLE = 15_000;

/** `npm start`: a preview with drafts, served, rebuilt and reloaded at every change. */
export const start: Command = {
  name: "start",
  summary:
    "Previews the portal with drafts shown, and reloads the browser when articles, layouts or code change.",
  usage: "[--articles DIR] [--cache DIR] [--port N]",
  help: {
    "--articles DIR": "the editors' folder (articles)",
    "--cache DIR": "the preview's output and state, safe to delete (.cache)",
    "--port N": "where to serve (8080, or the next free one)",
  },
  options: { articles: { type: "string" }, cache: { type: "string" }, port: { type: "string" } },
  run: async (invocation) => {
    const articles = folder(invocation, "articles", "articles");
    const preview = path.join(folder(invocation, "cache", ".cache"), "preview");
    const [out, cache] = [path.join(preview, "portal"), path.join(preview, "state")];
    const memory: Memory = new Map();
    const output: OutputMemory = { present: null };
    const room = deskRoom({ dir: articles, cache, memory });
    let codeChanged = false;
    const rebuild = async (): Promise<void> => {
      const began = performance.now();
      if (codeChanged) await buildAfresh(articles, out, cache);
      else await buildHere({ articles, out, cache, drafts: true, memory, output, search: "later" });
      process.stdout.write(`  ${Math.round(performance.now() - began)} ms\n`);
    };
    let server: RunningServer | undefined;
    let waiting: NodeJS.Timeout | undefined;
    let idle: NodeJS.Timeout | undefined;
    let busy = Promise.resolve();
    const changed = () => {
      room.changed();
      clearTimeout(waiting);
      clearTimeout(idle);
      waiting = setTimeout(() => {
        busy = busy.then(rebuild).then(() => server?.reload());
      }, SETTLE);
      idle = setTimeout(() => {
        if (!codeChanged)
          busy = busy.then(() => quietly({ articles, out, cache, drafts: true, memory, output }));
      }, IDLE);
    };
    const watchers = [articles, path.join(project, "layouts"), path.join(project, "src")].map((folderName) =>
      watch(folderName, { recursive: true }, (_, file) => {
        // A module once loaded stays as it was in this process: newer code builds in a process of its own.
        codeChanged ||= folderName.endsWith("src") && !String(file).startsWith("client");
        changed();
      }),
    );
    // Watched from before the first build on: what is saved meanwhile must not be missed.
    busy = busy.then(rebuild);
    await busy;
    server = await startServer({
      dir: out,
      port: Number(text(invocation, "port") ?? 8080),
      reload: true,
      beside: { "desk/": desk(room) },
    });
    process.stdout.write(`preview with drafts: ${server.url}\neditors' desk: ${server.url}desk/\n`);

    await once(process, "SIGINT");
    for (const watcher of watchers) watcher.close();
    clearTimeout(waiting);
    clearTimeout(idle);
    await server.close();
    return exit.fine;
  },
};

/** Brings the search index up to date; what is wrong with the content has been told already. */
async function quietly(options: BuildOptions): Promise<void> {
  await build(options).catch((error: unknown) => {
    if (!(error instanceof ContentError)) process.stderr.write(`warta: ${String(error)}\n`);
  });
}

async function buildHere(options: BuildOptions): Promise<void> {
  const { articles = "" } = options;
  try {
    const { pages } = await build(options);
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
