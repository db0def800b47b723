import path from "node:path";
import { readIfThere } from "../files.ts";
import { MARKER } from "./workplace.ts";

export interface ServedRedirect {
  readonly to: string;
  readonly status: number;
}

/** Reads Netlify's `_redirects`: `/from /to 301`, one a line, `#` begins a comment; without a status it is 301. */
export function parseRedirects(text: string): Map<string, ServedRedirect> {
  const redirects = new Map<string, ServedRedirect>();
  for (const line of text.split("\n")) {
    const [from, to, status = "301"] = line
      .replace(/(?:^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (!from || !to) continue;
    // The first rule wins, as there.
    if (!redirects.has(from)) redirects.set(from, { to, status: Number.parseInt(status, 10) });
  }
  return redirects;
}

/** What a built portal's marker says of how it is to be served. */
export interface ServingRules {
  /** Paths that answer 410. */
  readonly gone: ReadonlySet<string>;
  /** Hosts whose pages stand in frames. */
  readonly frames: readonly string[];
}

/** The rules of a built portal, from its marker. */
export async function servingRules(dir: string): Promise<ServingRules> {
  const text = await readIfThere(path.join(dir, MARKER));
  const data: unknown = text === null ? null : JSON.parse(text);
  const marker = typeof data === "object" && data !== null ? data : {};
  const gone = "gone" in marker ? marker.gone : [];
  const frames = "frames" in marker ? marker.frames : [];
  return {
    gone: new Set(Array.isArray(gone) ? gone.map(String) : []),
    frames: Array.isArray(frames) ? frames.map(String) : [],
  };
}

/** The redirects of a built portal; none where it has no such file. */
export const redirectsOf = async (dir: string): Promise<Map<string, ServedRedirect>> =>
  parseRedirects((await readIfThere(path.join(dir, "_redirects"))) ?? "");
