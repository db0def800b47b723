import type { IncomingMessage, ServerResponse } from "node:http";
import { deskWords } from "../i18n/desk/words.ts";
import { contentType } from "../publish/security-headers.ts";
import { type Answer, deskApi } from "./desk-api.ts";
import { deskAssets } from "./desk-assets.ts";
import { deskPage } from "./desk-page.ts";
import { deskHeaders, previewHeaders } from "./desk-policy.ts";
import type { DeskRoom } from "./desk-room.ts";
import { guard } from "./guard.ts";
import { Refusal } from "./refusal.ts";

/** Answers what is asked below `desk/`; `name` is what follows that. */
export type Desk = (name: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The editors' desk: its page, its files and its API, on this machine only. */
export function desk(room: DeskRoom): Desk {
  const asset = deskAssets();
  const api = deskApi(room);

  async function answer(name: string, request: IncomingMessage): Promise<Answer> {
    const { method = "GET", headers, socket } = request;
    guard({ method, headers, port: socket.localPort ?? 0 });
    const [file = "", query = ""] = name.split("?");
    if (file.startsWith("api/"))
      return api({ method, name: file.slice(4), query: new URLSearchParams(query), request });
    if (method === "POST") throw new Refusal(405, "bad-method");
    if (file === "") {
      const { site } = (await room.reading()).portal;
      const lang = site.lang === "en" ? "en" : "id";
      return {
        bytes: Buffer.from(deskPage(lang, site.name, deskWords(lang))),
        type: "text/html; charset=utf-8",
      };
    }
    const bytes = await asset(file);
    if (!bytes) throw new Refusal(404, "no-such-thing");
    return { bytes, type: contentType(file) ?? (file.endsWith(".woff2") ? "font/woff2" : "text/plain") };
  }

  return async (name, request, response) => {
    try {
      send(response, 200, await answer(name, request));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // What was not read of the request is of no use any more.
      request.resume();
      send(response, error.status, { json: { refused: error.code, ...error.detail } });
    }
  };
}

function send(response: ServerResponse, status: number, answer: Answer): void {
  const headers = "preview" in answer ? previewHeaders : deskHeaders;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const [type, body] =
    "json" in answer
      ? ["application/json; charset=utf-8", JSON.stringify(answer.json)]
      : "preview" in answer
        ? ["text/html; charset=utf-8", answer.preview]
        : [answer.type, answer.bytes];
  response.writeHead(status, { "Content-Type": type });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
