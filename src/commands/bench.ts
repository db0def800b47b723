import os from "node:os";
import { portal } from "../bench/portal.ts";
import { type Command, exit, text, UsageError } from "./command.ts";

/** `npm run bench`: builds generated portals for real and prints what the builds say of themselves. */
export const bench: Command = {
  name: "bench",
  summary: "Makes a portal of generated articles, builds it clean, again unchanged, and after one edit.",
  usage: "[--articles N]",
  help: { "--articles N": "how many articles (10000)" },
  options: { articles: { type: "string" } },
  run: async (invocation) => {
    const count = Number(text(invocation, "articles") ?? 10_000);
    if (!Number.isInteger(count) || count < 2) throw new UsageError("--articles is a whole number from 2");
    process.stdout.write(`${count} articles, Node ${process.versions.node}, ${os.cpus().length} cores\n`);
    await portal(count);
    return exit.fine;
  },
};
