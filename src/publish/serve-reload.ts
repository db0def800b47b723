import fs from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";

const SCRIPT = "__warta/reload.js";
const EVENTS = "__warta/reload";

/** Live reload for previews: a script of our own origin, so that the pages' strict policy stays as it is. */
export function reloader(base: string) {
  const listeners = new Set<ServerResponse>();
  const client = `new EventSource(${JSON.stringify(base + EVENTS)}).addEventListener("message", () => location.reload());\n`;

  /** Answers the two paths of its own; false for any other. `name` is below the base. */
  function answer(name: string, response: ServerResponse): boolean {
    if (name === SCRIPT) {
      response.writeHead(200, {
        "Content-Type": "text/javascript; charset=utf-8",
        "Cache-Control": "no-store",
      });
      response.end(client);
      return true;
    }
    if (name !== EVENTS) return false;
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(": listening\n\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
    return true;
  }

  /** Sends a page with the script put in. */
  async function page(full: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const html = await fs.readFile(full, "utf8");
    const script = `<script type="module" src="${base}${SCRIPT}"></script>`;
    response.setHeader("Cache-Control", "no-store");
    response.writeHead(response.statusCode, { "Content-Type": "text/html; charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : html.replace(/<\/head>/i, () => `${script}</head>`));
  }

  return {
    answer,
    page,
    reload: (): void => {
      for (const listener of listeners) listener.write("data: reload\n\n");
    },
    close: (): void => {
      for (const listener of listeners) listener.end();
    },
  };
}
