import { once } from "node:events";
import path from "node:path";
import { build } from "../build.ts";
import { isoOf } from "../dates.ts";
import { phraseInstant } from "../phrase-instant.ts";
import { startServer } from "../publish/server.ts";
import { type Command, exit, folder, text, UsageError } from "./command.ts";
import { requireFolder } from "./content-options.ts";

/** `npm run preview`: the portal as readers will see it at another time. */
export const preview: Command = {
  name: "preview",
  summary: "Shows the portal as readers will see it at a given time. Publishes nothing.",
  usage: '--at "besok 06:00" [--articles DIR] [--cache DIR] [--port N]',
  help: {
    "--at TIME": "besok 06:00, lusa, nanti malam, Senin depan 07.30, tomorrow 06:00, or 2026-11-24 06:00",
    "--articles DIR": "the editors' folder (articles)",
    "--cache DIR": "the preview's output and state, safe to delete (.cache)",
    "--port N": "where to serve (8080, or the next free one)",
  },
  options: {
    at: { type: "string" },
    articles: { type: "string" },
    cache: { type: "string" },
    port: { type: "string" },
  },
  run: async (invocation) => {
    const at = text(invocation, "at");
    if (at === undefined) throw new UsageError('preview needs a time: --at "besok 06:00"');
    const articles = folder(invocation, "articles", "articles");
    await requireFolder(articles);
    const root = path.join(folder(invocation, "cache", ".cache"), "preview-at");
    const out = path.join(root, "portal");
    const now = (zone: string): number => {
      const instant = phraseInstant(at, Date.now(), zone);
      if (instant === null) throw new UsageError(`--at does not understand "${at}"; write "besok 06:00"`);
      process.stdout.write(`the portal as of ${isoOf(instant, zone)}\n`);
      return instant;
    };
    await build({ articles, out, cache: path.join(root, "state"), now, skipInvalid: true });
    const server = await startServer({ dir: out, port: Number(text(invocation, "port") ?? 8080) });
    process.stdout.write(`preview: ${server.url}\n`);
    await once(process, "SIGINT");
    await server.close();
    return exit.fine;
  },
};
