import { builtPortal } from "../publish/serve-base.ts";
import { DEFAULT_PORT as PORT, startServer } from "../publish/server.ts";
import { type Command, exit, folder, text, UsageError } from "./command.ts";

/** `npm run serve`: the built portal as production serves it. */
export const serve: Command = {
  name: "serve",
  summary: "Serves the built portal as production does: headers, redirects, compression, 404 page.",
  usage: "[--out DIR] [--port N]",
  help: {
    "--out DIR": "the built portal (dist)",
    "--port N": `where to serve (${PORT}, or the next free one; 0 for any)`,
  },
  options: { out: { type: "string" }, port: { type: "string" } },
  run: async (invocation) => {
    const dir = folder(invocation, "out", "dist");
    const given = text(invocation, "port");
    const port = given === undefined ? PORT : portOf(given);
    if (!(await builtPortal(dir)))
      throw new UsageError(`no built portal in ${dir}: run \`npm run build\` first`);
    const server = await startServer({ dir, port, orNext: given === undefined }).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
        throw new UsageError(
          `port ${port} is taken: choose another with --port, or none for the next free one`,
        );
      }
      throw error;
    });
    if (given === undefined && server.port !== PORT)
      process.stderr.write(`port ${PORT} is taken, using ${server.port}\n`);
    process.stdout.write(`${server.url}\n`);
    await stopped();
    await server.close();
    return exit.fine;
  },
};

function portOf(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65535)) throw new UsageError(`not a port: ${given}`);
  return port;
}

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
