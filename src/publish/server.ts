import { once } from "node:events";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import polka from "polka";
import { builtPortal, normalBase } from "./serve-base.ts";
import { type LivePages, siteHandler } from "./serve-site.ts";

/** Answers what is asked below a folder of its own; `name` is what follows that folder, query and all. */
export type Beside = (name: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface ServerOptions {
  /** The built portal. */
  readonly dir: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Overrides what the built portal says of its base path. */
  readonly base?: string | undefined;
  /** When the port is taken, takes the next free one of ten instead of failing; so does the default port by itself. */
  readonly orNext?: boolean | undefined;
  /** What previews add to pages. */
  readonly live?: LivePages | undefined;
  /** What else is served, by its folder below the base: `desk/`. */
  readonly beside?: Readonly<Record<string, Beside>> | undefined;
}

export interface RunningServer {
  /** Address of the front page, ends in `/`. */
  readonly url: string;
  readonly port: number;
  /** The path that the portal is served under; begins and ends in `/`. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** Where the portal is served when nobody says where. */
export const DEFAULT_PORT = 8080;

/** On this machine only: what is served has not been published yet. */
const HOST = "127.0.0.1";
const TRIES = 10;

/** Serves a built portal as production does. Rejects when the folder is missing or the port is taken (EADDRINUSE). */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const base =
    options.base === undefined ? ((await builtPortal(options.dir))?.base ?? "/") : normalBase(options.base);
  const live = options.live ?? null;
  const site = await siteHandler({ dir: options.dir, base, live });
  const beside = Object.entries(options.beside ?? {});
  const answer: typeof site = async (request, response) => {
    const url = request.url ?? "/";
    const found = beside.find(([folder]) => url.startsWith(base + folder));
    if (found) await found[1](url.slice(base.length + found[0].length), request, response);
    else if (beside.some(([folder]) => `${url}/` === base + folder))
      response.writeHead(302, { Location: `${url}/` }).end();
    else await site(request, response);
  };
  const app = polka().use((request, response) => {
    answer(request, response).catch((error: unknown) => {
      process.stderr.write(
        `warta: ${request.url}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const server = http.createServer(app.handler);
  const port = await listen(server, options);
  return {
    url: `http://localhost:${port}${base}`,
    port,
    base,
    close: async () => {
      const closed = once(server, "close");
      live?.close();
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(
  server: http.Server,
  { port, orNext = port === DEFAULT_PORT }: ServerOptions,
): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      server.listen(tried, HOST);
      await once(server, "listening");
      const address = server.address();
      return typeof address === "object" && address !== null ? address.port : tried;
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || !orNext || tried === port + TRIES - 1) throw error;
    }
  }
}
