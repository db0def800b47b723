import { withoutAds } from "./without-ads.ts";

/** What is known of a stored copy. It travels in the copy itself, so that the two cannot part. */
export interface Facts {
  /** When it was stored, in milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
  /** Tells whether the portal has another by now; null for what is named by its content. */
  readonly print: string | null;
  /** Of a saved article. */
  readonly title?: string;
  readonly lang?: string;
  /** What a saved article needs beside its page. */
  readonly files?: readonly string[];
  /** The first picture of a saved article. */
  readonly picture?: string;
}

const HEADER = "x-warta-facts";

/** The facts of a stored copy; null where we did not store it. */
export function factsOf(response: Response): Facts | null {
  const text = response.headers.get(HEADER);
  // Written by `stored` below, and by nobody else.
  return text === null ? null : (JSON.parse(decodeURIComponent(text)) as Facts);
}

/** A copy of an answer to be stored, with its facts. */
export async function stored(response: Response, facts: Omit<Facts, "bytes">): Promise<Response> {
  const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
  const body = isPage
    ? new TextEncoder().encode(withoutAds(await response.text()))
    : await response.arrayBuffer();
  const headers = new Headers({ "Content-Type": response.headers.get("Content-Type") ?? "" });
  const all: Facts = { ...facts, bytes: body.byteLength };
  // Header values are Latin-1.
  headers.set(HEADER, encodeURIComponent(JSON.stringify(all)));
  return new Response(body, { headers });
}
