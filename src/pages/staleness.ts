import type { FileStat } from "../files.ts";
import type { Changes } from "./changes.ts";
import { type PageEntry, parts } from "./entry.ts";

/**
 * Why a page is rendered: nothing is known of it (it is new, or the cache is empty or of other code); its file is
 * gone; its file was changed by others; settings, layout, styles or words changed; its own article or heading
 * changed; other stories that it shows changed.
 */
export type Reason = "new" | "missing" | "damaged" | "frame" | "own" | "others";

export type Reasons = ReadonlyMap<PageEntry, Reason>;

interface Output {
  readonly published: (file: string) => string | undefined;
  readonly present: ReadonlyMap<string, FileStat>;
  readonly intact: (file: string, fingerprint: string) => boolean;
}

/** The entries that must be rendered, each with its reason. */
export function stalePages(entries: readonly PageEntry[], { published, present, intact }: Output): Reasons {
  const stale = new Map<PageEntry, Reason>();
  for (const entry of entries) {
    const { file } = entry;
    if (intact(file, entry.fingerprint)) continue;
    const before = published(file);
    if (before === undefined) stale.set(entry, "new");
    else if (!present.has(file)) stale.set(entry, "missing");
    else if (before === entry.fingerprint) stale.set(entry, "damaged");
    else {
      const [was, is] = [parts(before), parts(entry.fingerprint)];
      stale.set(entry, was.frame !== is.frame ? "frame" : was.own !== is.own ? "own" : "others");
    }
  }
  return stale;
}

/** How many pages are stale, by reason. */
export function counted(reasons: Reasons): Partial<Record<Reason, number>> {
  const counts: Partial<Record<Reason, number>> = {};
  for (const reason of reasons.values()) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** What a build says of one page. */
export interface Explanation {
  readonly url: string;
  /** Null where the page stands as it was, or where there is no such page. */
  readonly reason: Reason | null;
  readonly planned: boolean;
  /** URLs of the stories that changed since the last build and that the page shows. */
  readonly shows: readonly string[];
}

/** Explains a page of the portal; `url` is its path without the base path, with or without the slash at its end. */
export function explain(
  url: string,
  entries: readonly PageEntry[],
  reasons: Reasons,
  changes: Changes,
): Explanation {
  const entry = entries.find((one) => one.url === url || one.url === `${url}/`);
  const reason = (entry && reasons.get(entry)) ?? null;
  const shown = entry && reason ? JSON.stringify(entry.data()) : "";
  return {
    url: entry?.url ?? url,
    reason,
    planned: entry !== undefined,
    shows: changes.stories.filter((story) => shown.includes(`${story}"`)),
  };
}
