import { contentSecurityPolicy, frameSources } from "./policy.ts";

/** Headers of every answer, as production sends them. `frames`: hosts whose pages stand in frames. `frame-ancestors` works in a header only. */
export const securityHeaders = (frames: readonly string[] = []): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": `${contentSecurityPolicy}${frameSources(frames)}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy": "same-origin",
});

/** Files whose name holds a hash of their content: styles and scripts, pictures, all of the search but its lists. */
const HASHED = /^(?:aset|gambar)\/|^indeks-cari\/(?!bundles\.json$)(?!.*\/files\.json$)/;

/** `Cache-Control` of a file below the output folder: what is named by its content stays, the rest is asked for anew. */
export function cacheControl(file: string): string {
  // Kept for a while, an old worker would keep old pages.
  if (file === "sw.js") return "no-cache";
  return HASHED.test(file) ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate";
}

const TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/(?:^|\/)feed\.xml$/, "application/rss+xml; charset=utf-8"],
  [/(?:^|\/)atom\.xml$/, "application/atom+xml; charset=utf-8"],
  [/(?:^|\/)feed\.json$/, "application/feed+json; charset=utf-8"],
  [/\.webmanifest$/, "application/manifest+json; charset=utf-8"],
  [/\.html$/, "text/html; charset=utf-8"],
  [/\.css$/, "text/css; charset=utf-8"],
  [/\.js$/, "text/javascript; charset=utf-8"],
  [/\.json$/, "application/json; charset=utf-8"],
  [/\.xml$/, "application/xml; charset=utf-8"],
  [/\.txt$|(?:^|\/)_(?:redirects|headers)$/, "text/plain; charset=utf-8"],
  [/\.svg$/, "image/svg+xml; charset=utf-8"],
  // Gzip inside, which the search unpacks itself: no Content-Encoding.
  [/^indeks-cari\/.*\.bin$/, "application/octet-stream"],
];

/** Content type where the usual tables would say something else or nothing; null where they are right. */
export const contentType = (file: string): string | null =>
  TYPES.find(([pattern]) => pattern.test(file))?.[1] ?? null;
