import fs from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import { plainStyle } from "../identity/plain-look.ts";
import { project } from "../project.ts";
import type { LivePages } from "../publish/serve-site.ts";
import { script } from "../render/script.ts";
import { stylesheet } from "../render/stylesheet.ts";
import type { PreviewState } from "./findings.ts";

const FOLDER = "__warta/";
const EVENTS = `${FOLDER}live`;
const SCRIPT = `<script type="module" src="/${FOLDER}live.js"></script>`;
/** Where no page is yet: the overlay says why. */
const EMPTY = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Warta</title><link rel="icon" href="data:,"></head><body></body></html>`;

const assets: Readonly<Record<string, { type: string; make: () => Promise<Uint8Array> }>> = {
  [`${FOLDER}live.js`]: {
    type: "text/javascript; charset=utf-8",
    make: async () => (await script(path.join(project, "src/preview/client"), "live", "esm")).bytes,
  },
  [`${FOLDER}overlay.css`]: {
    type: "text/css; charset=utf-8",
    make: async () => (await stylesheet(path.join(project, "layouts/css/overlay.css"), plainStyle)).css.bytes,
  },
};

/** The pages of a preview: they load anew when told to, and show what is wrong. A script of our own origin, so that their strict policy stays as it is. */
export function livePages() {
  const listeners = new Set<ServerResponse>();
  const made = new Map<string, Promise<Uint8Array>>();
  let state: PreviewState = { lang: "id", desk: "/desk/", findings: [] };
  const told = (): string => `event: state\ndata: ${JSON.stringify(state)}\n\n`;

  async function asset(name: string, response: ServerResponse): Promise<boolean> {
    const found = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (!found) return false;
    const bytes = made.get(name) ?? found.make();
    made.set(name, bytes);
    response.writeHead(200, { "Content-Type": found.type, "Cache-Control": "no-store" }).end(await bytes);
    return true;
  }

  const pages: LivePages = {
    async answer(name, response) {
      if (name !== EVENTS) return asset(name, response);
      response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
      response.write(told());
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return true;
    },
    async page(full, request, response) {
      const html = full === null ? EMPTY : await fs.readFile(full, "utf8");
      response.setHeader("Cache-Control", "no-store");
      response.writeHead(response.statusCode, { "Content-Type": "text/html; charset=utf-8" });
      response.end(
        request.method === "HEAD" ? undefined : html.replace(/<\/head>/i, () => `${SCRIPT}</head>`),
      );
    },
    close() {
      for (const listener of listeners) listener.end();
    },
  };

  return {
    pages,
    /** What pages show from now on; where the portal changed they load anew. */
    tell(now: PreviewState, changed: boolean): void {
      state = now;
      const text = changed ? "event: reload\ndata: reload\n\n" : told();
      for (const listener of listeners) listener.write(text);
    },
  };
}
