import type { IncomingHttpHeaders } from "node:http";
import { Refusal } from "./refusal.ts";

interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly port: number;
}

/** Sent by the desk's own script: no form and no plain request of another page can carry it. */
export const DESK_HEADER = "x-warta-desk";

/**
 * Throws `Refusal` unless the desk's own page asks. `Host` must be this machine by name, lest a foreign name that leads
 * here (DNS rebinding) passes for us; what changes anything must come from that origin (cross-site request forgery).
 */
export function guard({ method, headers, port }: Asked): void {
  const hosts = ["localhost", "127.0.0.1", "[::1]"].map((name) => `${name}:${port}`);
  const host = headers.host ?? "";
  if (!hosts.includes(host)) throw new Refusal(403, "foreign-request");
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    throw new Refusal(403, "foreign-request");
  if (method === "GET" || method === "HEAD") return;
  if (method !== "POST") throw new Refusal(405, "bad-method");
  if (headers.origin !== `http://${host}` || headers[DESK_HEADER] !== "1")
    throw new Refusal(403, "foreign-request");
}
