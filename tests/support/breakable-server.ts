import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { siteHandler } from "../../src/publish/serve-site.ts";

/** A built portal as production serves it, on a server that can fail. */
export interface BreakableServer {
  /** Ends in `/`. */
  readonly url: string;
  /** Paths that were asked for and answered. */
  readonly asked: string[];
  /** From the next request but so many on, connections break. */
  readonly breakAfter: (requests: number) => void;
  readonly mend: () => void;
  /** Requests are taken and never answered, until `mend`. */
  readonly hang: () => void;
  /** Nothing listens any more, until `start`. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Serves the portal in `dir` under a base path. */
export async function breakableServer(dir: string, base = "/"): Promise<BreakableServer> {
  const answer = await siteHandler({ dir, base, live: null });
  const asked: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  let hangs = false;
  let server = http.createServer();
  let port = 0;

  async function start(): Promise<void> {
    server = http.createServer((request, response) => {
      if (hangs) return;
      // Those under way break too, in the midst of what they say.
      if (left <= 0) return server.closeAllConnections();
      left -= 1;
      asked.push(request.url ?? "");
      void answer(request, response);
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  }
  await start();
  return {
    url: `http://localhost:${port}${base}`,
    asked,
    breakAfter: (requests) => {
      left = requests;
    },
    hang: () => {
      hangs = true;
    },
    mend: () => {
      hangs = false;
      left = Number.POSITIVE_INFINITY;
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
    start,
  };
}
