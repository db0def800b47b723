import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { writeCorpus } from "../bench/corpus.ts";
import { project } from "../project.ts";
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
    if (!Number.isInteger(count) || count < 1) throw new UsageError("--articles is a whole number from 1");
    const memory = "/dev/shm";
    const root = await fs.mkdtemp(path.join(existsSync(memory) ? memory : os.tmpdir(), "warta-bench-"));
    try {
      const articles = path.join(root, "articles");
      await writeCorpus(articles, count);
      process.stdout.write(`${count} articles, Node ${process.versions.node}, ${os.cpus().length} cores\n`);
      run("clean", articles, root);
      run("unchanged", articles, root);
      const edited =
        (await fs.readdir(articles, { recursive: true }))
          .filter((file) => file.endsWith(".md"))
          .sort()
          .at(-1) ?? "";
      await fs.appendFile(path.join(articles, edited), "\nSatu paragraf lagi ditambahkan redaksi.\n");
      run("one body edited", articles, root);
      return exit.fine;
    } finally {
      await fs.rm(root, { recursive: true, force: true });
    }
  },
};

function run(label: string, articles: string, root: string): void {
  const began = performance.now();
  const args = [
    "--import",
    "tsx",
    path.join(project, "src/cli.ts"),
    "build",
    "--articles",
    articles,
    "--out",
    path.join(root, "dist"),
    "--cache",
    path.join(root, "cache"),
    "--now",
    "2026-11-01T08:00:00+07:00",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`the build failed (${status}): ${stderr.slice(0, 2000)}`);
  process.stdout.write(
    `\n${label}: ${((performance.now() - began) / 1000).toFixed(2)} s in all; ${stderr.trim() === "" ? "no warning" : `${stderr.trim().split("\n").length} lines of warnings`}\n${stdout.replaceAll(root, "")}`,
  );
}
