import { lstatSync } from "node:fs";
import type { Found } from "./find.ts";
import { foundFile } from "./find.ts";

/** What stands in for an article file that cannot be published. */
export interface Replacement {
  /** Commit whose version is published; null where there is none, and the article is left out. */
  readonly commit: string | null;
  /** Where that version lies, absolute. */
  readonly path: string | null;
}

/** By file. */
export type Replacements = ReadonlyMap<string, Replacement>;

/** The article files with what stands in for some of them; of what is replaced, nothing else is told. */
export function withReplacements({ files, problems }: Found, replaced: Replacements): Found {
  return {
    files: files.flatMap((found) => {
      const instead = replaced.get(found.file);
      if (!instead) return [found];
      return instead.path === null
        ? []
        : [foundFile({ file: found.file, path: instead.path }, lstatSync(instead.path))];
    }),
    problems: problems.filter(({ file }) => !replaced.has(file)),
  };
}
