import { once } from "node:events";
import { type FSWatcher, watch } from "node:fs";
import fs from "node:fs/promises";
import path from "node:path";
import { watchedFiles } from "../articles/watched-files.ts";
import { desk } from "../desk/desk.ts";
import { deskRoom } from "../desk/desk-room.ts";
import type { Memory } from "../pieces.ts";
import { inTurns } from "../preview/in-turns.ts";
import { livePages } from "../preview/live-pages.ts";
import { previewBuilds } from "../preview/preview-builds.ts";
import { project } from "../project.ts";
import { builtPortal } from "../publish/serve-base.ts";
import { DEFAULT_PORT, type RunningServer, startServer } from "../publish/server.ts";
import { type Command, exit, folder, type Invocation, text } from "./command.ts";
import { requireFolder } from "./content-options.ts";

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
  run,
};

async function run(invocation: Invocation): Promise<number> {
  const articles = folder(invocation, "articles", "articles");
  await requireFolder(articles);
  const preview = path.join(folder(invocation, "cache", ".cache"), "preview");
  const [out, cache] = [path.join(preview, "portal"), path.join(preview, "state")];
  const memory: Memory = new Map();
  const files = watchedFiles(articles);
  const room = deskRoom({ dir: articles, cache, memory });
  const builds = previewBuilds({ articles, out, cache, memory, files });
  const live = livePages();
  let server: RunningServer | undefined;
  let codeChanged = false;

  /** The portal's base path is the server's: where it changes, another one takes its place. */
  const serve = async (before?: RunningServer): Promise<RunningServer> => {
    await before?.close();
    await fs.mkdir(out, { recursive: true }); // Where the first build fails, there is nothing to serve but what is wrong.
    const port = before?.port ?? Number(text(invocation, "port") ?? DEFAULT_PORT);
    const beside = { "desk/": desk(room) };
    const running = await startServer({ dir: out, port, live: live.pages, beside });
    process.stdout.write(`preview with drafts: ${running.url}\neditors' desk: ${running.url}desk/\n`);
    return running;
  };
  const rebuild = async (): Promise<void> => {
    const began = performance.now();
    const { changed, lang, findings } = await (codeChanged ? builds.afresh() : builds.here());
    process.stdout.write(`  ${Math.round(performance.now() - began)} ms\n`);
    const base = (await builtPortal(out))?.base ?? "/";
    if (server?.base !== base) server = await serve(server);
    live.tell({ lang, desk: `${base}desk/`, findings }, changed);
  };

  const turns = inTurns({
    build: rebuild,
    idle: () => (codeChanged ? Promise.resolve() : builds.idle()),
  });
  const watchers = watchAll(articles, (inCode, article) => {
    if (article !== undefined) files.touched(article);
    codeChanged ||= inCode;
    room.changed();
    turns.changed();
  });
  // Watched from before the first build on: what is saved meanwhile must not be missed.
  await turns.first();

  await once(process, "SIGINT");
  for (const watcher of watchers) watcher.close();
  turns.stop();
  await server?.close();
  return exit.fine;
}

/** Watches articles, layouts and code. A module once loaded stays as it was in this process: newer code is told apart. */
const watchAll = (
  articles: string,
  changed: (inCode: boolean, article?: string | null) => void,
): FSWatcher[] => [
  watch(articles, { recursive: true }, (_, file) => changed(false, file)),
  watch(path.join(project, "layouts"), { recursive: true }, () => changed(false)),
  watch(path.join(project, "src"), { recursive: true }, (_, file) =>
    changed(!String(file).startsWith("client")),
  ),
];
