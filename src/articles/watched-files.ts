import { lstatSync } from "node:fs";
import path from "node:path";
import { type Found, findArticles, foundFile } from "./find.ts";

/** The article files of a folder whose changes somebody tells of: what nobody told of is not looked at again. */
export interface WatchedFiles {
  /** Something happened to what has this name below the folder; null where nobody knows to what. */
  readonly touched: (name: string | null) => void;
  /** Looks at all of them the next time. */
  readonly forget: () => void;
  readonly found: () => Found;
}

export function watchedFiles(dir: string): WatchedFiles {
  let known: Found | null = null;
  let places: ReadonlyMap<string, number> = new Map();
  let touched = new Set<string>();

  /** What was known, with those files looked at that were touched; null where files came or went. */
  function again(before: Found, names: ReadonlySet<string>): Found | null {
    const files = [...before.files];
    for (const name of names) {
      const whole = path.join(path.resolve(dir), name);
      const stats = lstatSync(whole, { throwIfNoEntry: false });
      const at = places.get(whole);
      const old = at === undefined ? undefined : before.files[at];
      if (old && at !== undefined && stats?.isFile()) files[at] = foundFile(old, stats);
      else if (old || stats || before.files.some((file) => file.path.startsWith(whole + path.sep)))
        return null;
    }
    return { files, problems: before.problems };
  }

  function all(): Found {
    const found = findArticles(dir);
    places = new Map(found.files.map((file, at) => [file.path, at]));
    return found;
  }

  return {
    touched(name) {
      if (name === null) known = null;
      else touched.add(name);
    },
    forget() {
      known = null;
    },
    found() {
      const names = touched;
      touched = new Set();
      known = (known && again(known, names)) ?? all();
      return known;
    },
  };
}
