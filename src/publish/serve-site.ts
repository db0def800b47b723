import fs from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { cacheControl, contentType, securityHeaders } from "./security-headers.ts";
import { fileFor } from "./serve-file.ts";
import { packer } from "./serve-packed.ts";
import { redirectsOf, servingRules } from "./serve-redirects.ts";

/** What previews add to the pages of a portal: a script, and paths of their own. */
export interface LivePages {
  /** Answers a path of its own, such as `__warta/live.js`; false for any other. */
  readonly answer: (name: string, response: ServerResponse) => Promise<boolean>;
  /** Sends a page with the script put in; null where there is no page yet. */
  readonly page: (full: string | null, request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => void;
}

interface SiteOptions {
  readonly dir: string;
  /** Begins and ends in `/`. */
  readonly base: string;
  readonly live: LivePages | null;
}

/**
 * Answers requests from a built portal as production does. Files are looked up here, so that nothing outside the
 * folder is found; sirv sends what we found (ranges, ETags), and is never asked for anything else.
 */
export async function siteHandler({ dir, base, live }: SiteOptions) {
  const root = await fs.realpath(dir);
  const sendFile = sirv(root, { dev: true, etag: true, dotfiles: true, extensions: [] });
  const sendPacked = packer();

  async function send(file: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const full = path.join(root, file);
    const type = contentType(file);
    if (type) response.setHeader("Content-Type", type);
    if (live && file.endsWith(".html")) return live.page(full, request, response);
    response.setHeader("Cache-Control", cacheControl(file));
    if (await sendPacked(full, request, response)) return;
    if (request.method === "HEAD" || response.statusCode >= 400) return sendWhole(full, request, response);
    // sirv reads the URL, and what stands there is now known to be this file.
    request.url = `/${file.split("/").map(encodeURIComponent).join("/")}`;
    sendFile(request, response, () => plain(response, 404, "Not found"));
  }

  async function notFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await fileFor(root, "/404.html");
    response.statusCode = 404;
    if (found.kind !== "file" && live) return live.page(null, request, response);
    if (found.kind !== "file") return plain(response, 404, "Not found");
    await send(found.file, request, response);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { gone, frames } = await servingRules(root);
    for (const [name, value] of Object.entries(securityHeaders(frames))) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return plain(response, 405, "Method not allowed");
    }
    const [pathname = "/", ...query] = (request.url ?? "/").split("?");
    const search = query.length > 0 ? `?${query.join("?")}` : "";
    // At the root whatever the base path is: that may change while one previews.
    if (await live?.answer(pathname.slice(1), response)) return;
    const redirect = (await redirectsOf(root)).get(pathname);
    if (redirect) return moved(response, redirect.to, redirect.status);
    if (!pathname.startsWith(base)) {
      if (pathname === "/" || `${pathname}/` === base) return moved(response, base + search, 302);
      return notFound(request, response);
    }
    const inside = pathname.slice(base.length - 1);
    const target = await fileFor(root, inside);
    if (target.kind === "folder") return moved(response, `${pathname}/${search}`, 301);
    if (target.kind === "missing") return notFound(request, response);
    if (gone.has(pathname)) response.statusCode = 410;
    await send(target.file, request, response);
  };
}

function moved(response: ServerResponse, to: string, status: number): void {
  response.writeHead(status, { Location: to }).end();
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

/** With the status as it stands, and no ranges: sirv would say 200 or 206, and sends a body to HEAD. */
async function sendWhole(full: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const bytes = await fs.readFile(full);
  response.setHeader("Content-Length", bytes.byteLength);
  response.writeHead(response.statusCode).end(request.method === "HEAD" ? undefined : bytes);
}
