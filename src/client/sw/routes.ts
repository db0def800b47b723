/** What a request is for, as far as the worker cares. */
export type Kind = "page" | "asset" | "picture" | "search-list" | "search-file" | "fragment" | null;

interface Asked {
  readonly path: string;
  readonly mode: string;
  /** Whether it is asked for in order to be saved: it then goes past the worker. */
  readonly saving: boolean;
}

/** Names with a hash of their content. */
const HASHED = /[0-9a-f]{7,}/;

/** Tells requests apart by path below the base path; null for those that the worker leaves alone. */
export function kindOf(base: string, { path, mode, saving }: Asked): Kind {
  if (saving || !path.startsWith(base)) return null;
  const below = path.slice(base.length);
  if (below.startsWith("aset/")) return "asset";
  if (below.startsWith("gambar/")) return "picture";
  if (/^indeks-cari\/(?:.+\/)?(?:bundles|files)\.json$/.test(below)) return "search-list";
  if (below.startsWith("indeks-cari/")) return HASHED.test(below) ? "search-file" : null;
  if (/^terkini(?:\.[a-z]{2})?\.html$/.test(below)) return "fragment";
  return mode === "navigate" && (below === "" || below.endsWith("/")) ? "page" : null;
}
