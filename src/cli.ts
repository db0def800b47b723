import { parseArgs } from "node:util";
import { type Command, exit, UsageError } from "./commands/command.ts";

/** Loaded only when asked for: `check` must not wait for Eleventy to load. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  bench: async () => (await import("./commands/bench.ts")).bench,
  build: async () => (await import("./commands/build.ts")).build,
  check: async () => (await import("./commands/check.ts")).check,
  front: async () => (await import("./commands/front.ts")).front,
  import: async () => (await import("./commands/import.ts")).importing,
  hook: async () => (await import("./commands/hook.ts")).hook,
  inspect: async () => (await import("./commands/inspect.ts")).inspect,
  new: async () => (await import("./commands/new.ts")).create,
  preview: async () => (await import("./commands/preview.ts")).preview,
  search: async () => (await import("./commands/search.ts")).search,
  serve: async () => (await import("./commands/serve.ts")).serve,
  start: async () => (await import("./commands/start.ts")).start,
};

function help(command: Command): string {
  const width = Math.max(...Object.keys(command.help).map((name) => name.length));
  const lines = Object.entries(command.help).map(([name, line]) => `  ${name.padEnd(width)}  ${line}`);
  return [`npm run ${command.name} -- ${command.usage}`, "", command.summary, "", ...lines, ""].join("\n");
}

/** Runs one command line and gives its exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = "", ...rest] = argv;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    process.stderr.write(`warta: no command "${name}". Commands: ${Object.keys(commands).join(", ")}\n`);
    return exit.usage;
  }
  const command = await load();
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(help(command));
    return exit.fine;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    return await command.run({ values: values as Record<string, string | boolean | undefined>, positionals });
  } catch (error) {
    if (
      error instanceof UsageError ||
      (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    ) {
      process.stderr.write(`warta: ${error.message}\n\n${help(command)}`);
      return exit.usage;
    }
    process.stderr.write(`warta: ${error instanceof Error ? describe(error) : String(error)}\n`);
    return exit.failure;
  }
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? `\n  because: ${describe(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}

const status = await main(process.argv.slice(2));
process.exitCode = status;
// A build has done all that it began. To take its memory apart takes a tenth of its time, and serves nobody.
if (process.argv[2] === "build")
  process.stdout.write("", () => process.stderr.write("", () => process.exit(status)));
