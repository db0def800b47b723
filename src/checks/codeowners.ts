import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { collector, wholeFile } from "../articles/report.ts";
import type { Desk } from "../portal.ts";
import type { Problem } from "../problems.ts";

/** Where forges look for it, in their order; the first is where a new one is made. */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"] as const;
const BEGIN = "# >>> warta: from sections.yaml, by `npm run check -- --codeowners`";
const END = "# <<< warta";

/** The file as it should be, given what it holds: our lines stand between two marks, all others stay. */
export function codeownersText(text: string, folder: string, owners: Desk["owners"]): string {
  const lines = Object.entries(owners).map(
    // Spaces part a pattern from its owners. Format: gitignore(5), as GitHub's and GitLab's CODEOWNERS take it over.
    ([section, names]) => `/${`${folder}**/${section}/`.replaceAll(" ", "\\ ")} ${names.join(" ")}`,
  );
  const block = lines.length > 0 ? `${[BEGIN, ...lines, END].join("\n")}\n` : "";
  const begin = text.indexOf(BEGIN);
  const end = begin < 0 ? -1 : text.indexOf(END, begin);
  if (end >= 0) return text.slice(0, begin) + block + text.slice(end + END.length).replace(/^\r?\n/, "");
  if (block === "") return text;
  return text === "" ? block : `${text.replace(/\n*$/, "\n\n")}${block}`;
}

interface Place {
  readonly root: string;
  /** Path of the file below the repository's root. */
  readonly file: string;
  readonly text: string;
  /** The articles folder below the root, with a `/` at its end; empty for the root itself. */
  readonly folder: string;
}

/** Null outside of a repository. */
function placeOf(dir: string): Place | null {
  let root = path.resolve(dir);
  while (!existsSync(path.join(root, ".git"))) {
    if (path.dirname(root) === root) return null;
    root = path.dirname(root);
  }
  const file = PLACES.find((one) => existsSync(path.join(root, one)));
  const below = path.relative(root, path.resolve(dir)).replaceAll(path.sep, "/");
  return {
    root,
    file: file ?? PLACES[0],
    text: file === undefined ? "" : readFileSync(path.join(root, file), "utf8"),
    folder: below === "" ? "" : `${below}/`,
  };
}

/** Owners that the forge does not know of yet, or knows otherwise. */
export function codeownersProblems(dir: string, { owners }: Desk): readonly Problem[] {
  const place = placeOf(dir);
  if (!place || codeownersText(place.text, place.folder, owners) === place.text) return [];
  const { report, problems } = collector("_portal/sections.yaml");
  report("warning", "codeowners-stale", wholeFile, { name: place.file });
  return problems;
}

/** Writes the file where it is not as it should be; gives its path, or null. A file in which nothing is left goes. */
export function writeCodeowners(dir: string, { owners }: Desk): string | null {
  const place = placeOf(dir);
  if (!place) return null;
  const text = codeownersText(place.text, place.folder, owners);
  if (text === place.text) return null;
  const file = path.join(place.root, place.file);
  mkdirSync(path.dirname(file), { recursive: true });
  if (text.trim() === "") rmSync(file, { force: true });
  else writeFileSync(file, text);
  return place.file;
}
