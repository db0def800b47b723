import { readFileSync } from "node:fs";
import path from "node:path";
import type { Portal } from "../portal.ts";
import { project } from "../project.ts";
import { type BundleFile, hashed, named } from "./bundle-tables.ts";
import { decodeRoots } from "./morphology/roots.ts";
import type { Stemmers } from "./morphology/stemmers.ts";
import { stemmers } from "./morphology/stemmers.ts";
import type { SearchList } from "./search-list.ts";
import { synonymData } from "./synonyms/synonym-data.ts";
import type { SearchNames } from "./tables.ts";

/** What search knows of words besides the articles: for the index, as files for the browser, and in the list. */
export function languageFiles(portal: Portal): {
  readonly stemmers: Stemmers;
  readonly files: readonly BundleFile[];
  readonly list: Omit<SearchList, "bundles" | "spelling">;
} {
  const bytes = readFileSync(path.join(project, "src/search/morphology/roots.txt"));
  const roots = named("akar", "txt", bytes);
  const byId = (all: readonly { readonly id: string; readonly name: string }[]): Record<string, string> =>
    Object.fromEntries(all.map(({ id, name }) => [id, name]));
  const known: SearchNames = {
    synonyms: synonymData(portal),
    filters: {
      bagian: byId(portal.sections),
      penulis: byId(portal.authors),
      sumber: byId(portal.sources),
      topik: byId(portal.topics),
    },
  };
  const names = hashed("nama", known);
  return {
    stemmers: stemmers(decodeRoots(bytes.toString())),
    files: [roots, names],
    list: { version: 2, roots: roots.path, names: names.path },
  };
}
