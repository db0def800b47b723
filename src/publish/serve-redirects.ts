import path from "node:path";
import { readIfThere } from "../files.ts";

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

/** Paths of a built portal that answer 410, from its marker. */
export async function goneOf(dir: string): Promise<ReadonlySet<string>> {
  const text = await readIfThere(path.join(dir, "warta.json"));
  const data: unknown = text === null ? null : JSON.parse(text);
  const gone = typeof data === "object" && data !== null && "gone" in data ? data.gone : [];
  return new Set(Array.isArray(gone) ? gone.map(String) : []);
}

/** The redirects of a built portal; none where it has no such file. */
export const redirectsOf = async (dir: string): Promise<Map<string, ServedRedirect>> =>
  parseRedirects((await readIfThere(path.join(dir, "_redirects"))) ?? "");
