import { readFileSync } from "node:fs";
import path from "node:path";
import type { Portal } from "../portal.ts";
import { project } from "../project.ts";
import { type BundleFile, hashed, named } from "./bundle-tables.ts";
import type { SearchList } from "./search-list.ts";
import { synonymData } from "./synonyms/synonym-data.ts";
import type { SearchNames } from "./tables.ts";

/** What search knows of words besides the articles: the roots for the index, files for the browser, and their list. */
export function languageFiles(portal: Portal): {
  /** As `decodeRoots` reads them. */
  readonly roots: string;
  readonly files: readonly BundleFile[];
  readonly list: Omit<SearchList, "bundles" | "spelling">;
} {
  const bytes = readFileSync(path.join(project, "src/search/morphology/roots.txt"));
  const rootFile = named("akar", "txt", bytes);
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
    roots: bytes.toString(),
    files: [rootFile, names],
    list: { version: 3, roots: rootFile.path, names: names.path },
  };
}
