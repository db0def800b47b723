import { fold } from "../../search/tokens.ts";

const KEY = "warta-searches";
const MOST = 8;

/** The searches that this reader made, newest first. They never leave the device. */
export interface Recents {
  readonly list: () => readonly string[];
  readonly add: (query: string) => void;
  readonly remove: (query: string) => void;
  readonly clear: () => void;
}

/** Keeps them in the browser's storage; where that is forbidden or full, for as long as the page lives. */
export function recents(storage: () => Storage = () => localStorage): Recents {
  let kept: readonly string[] = [];

  function list(): readonly string[] {
    try {
      kept = readList(storage().getItem(KEY));
    } catch {
      // What this page has seen is all that is known.
    }
    return kept;
  }

  function write(queries: readonly string[]): void {
    kept = queries;
    try {
      if (queries.length === 0) storage().removeItem(KEY);
      else storage().setItem(KEY, JSON.stringify(queries));
    } catch {
      // As above.
    }
  }

  return {
    list,
    add: (query) => write(withQuery(list(), query)),
    remove: (query) => write(list().filter((each) => each !== query)),
    clear: () => write([]),
  };
}

/** The list with one more search: first, once, whatever its case, and the oldest gone where there are too many. */
export function withQuery(queries: readonly string[], query: string): string[] {
  const added = query.trim().replace(/\s+/g, " ");
  if (added === "") return [...queries];
  return [added, ...queries.filter((each) => fold(each) !== fold(added))].slice(0, MOST);
}

/** Another version, an extension or the reader may have written there. */
function readList(text: string | null): string[] {
  try {
    const data: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(data) ? data.filter((each) => typeof each === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}
