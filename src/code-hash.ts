import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { once } from "./once.ts";
import { hash } from "./pages/fingerprint.ts";

/** Hashes of Warta's own code, by what depends on it. */
export interface CodeHashes {
  /** Of all that turns a file into an article. */
  readonly parsing: string;
  /** Of all that turns articles into pages, the layouts aside. */
  readonly rendering: string;
  /** Of all that turns articles into the search index. */
  readonly indexing: string;
  /** Of all that styles, scripts and icons are made from. */
  readonly assets: string;
  /** Of all that looks at articles without making pages of them. */
  readonly checking: string;
  /** Of all that looks at pictures and makes others of them. */
  readonly pictures: string;
  /** Of all that draws share cards: their names hold it. */
  readonly cards: string;
  /** Of one layout with everything that it extends, includes and imports, and of all components. */
  readonly layout: (kind: string) => string;
}

/** Browser scripts reach pages by content-hashed names; commands, the desk, reports, benchmarks and search reach no page at all. */
const apart = new Set([
  "src/client",
  "src/checks",
  "src/commands",
  "src/desk",
  "src/report",
  "src/bench",
  "src/search",
]);

const IMPORT = /(?:from|import\() ?"(\.[^"]+)"/g;
const LAYOUT = /\{%-? *(?:extends|include|import|from) +"([^"]+)"/g;

/** Their versions decide what cards look like; with other packages of the lockfile they stay as they are. */
const DRAWS = /^(?:sharp|harfbuzzjs|bidi-js|wawoff2|@fontsource)/;

function cardPackages(project: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
  return Object.entries(dependencies).flatMap(([name, exact]) =>
    DRAWS.test(name) ? [`${name} ${String(exact)}`] : [],
  );
}

/** Hashes of what a process has loaded: newer code on the disk is not what it runs. */
const loaded = new Map<string, ReturnType<typeof loadedHashes>>();

/**
 * The hashes cover the sources, the lockfile, Node's, ICU's and the zone data's versions and the processor's
 * architecture. State and pages made under another hash are not believed. Layouts and the browser's scripts, which
 * are read from the disk at each build, are looked at each time.
 */
export function codeHashes(project: string): CodeHashes {
  const known = loaded.get(project) ?? loadedHashes(project);
  loaded.set(project, known);
  const { of, closure, below } = sourcesOf(project, known.base);
  const assets = once(() =>
    hash(known.assets() + of([...below("src/client", new Set()), ...below("layouts")])),
  );
  return {
    parsing: known.parsing,
    get indexing() {
      return known.indexing();
    },
    get checking() {
      return known.checking();
    },
    get rendering() {
      return known.rendering();
    },
    get assets() {
      return assets();
    },
    get pictures() {
      return known.pictures();
    },
    get cards() {
      return known.cards();
    },
    layout: (kind) =>
      of([
        ...closure(`layouts/${kind}.njk`, LAYOUT, (_, to) => `layouts/${to}`),
        ...below("layouts/components"),
      ]),
  };
}

/** Each but the first reads hundreds of files: a check asks for few of them. */
function loadedHashes(project: string) {
  const { versions, arch } = process;
  const machine = [versions.node, versions.icu ?? "", versions.tz ?? "", arch];
  const base = hash([...machine, hash(readFileSync(path.join(project, "package-lock.json")))].join("\n"));
  const { hashed, of, closure, below } = sourcesOf(project, base);
  const imported = (start: string): string[] =>
    closure(start, IMPORT, (from, to) => path.posix.join(path.posix.dirname(from), to));
  const parsing = imported("src/reading.ts");
  return {
    base,
    parsing: of(parsing),
    indexing: once(() =>
      of([
        ...parsing,
        ...imported("src/search/index.ts"),
        ...imported("src/search/vocabularies.ts"),
        ...imported("src/search/record-maker.ts"),
        ...below("src/search/morphology", new Set()),
      ]),
    ),
    checking: once(() => of([...parsing, ...below("src/checks", new Set())])),
    rendering: once(() => of(below("src"))),
    pictures: once(() => of(imported("src/render/pictures.ts"))),
    cards: once(() => hash([...hashed(below("src/share-cards")), ...cardPackages(project)].join("\n"))),
    /** Without the browser's own scripts. */
    assets: once(() => of(below("src", new Set(["src/client", "src/desk"])))),
  };
}

/** Hashes of a project's files, each of which is read once. */
function sourcesOf(project: string, base: string) {
  const read = new Map<string, { text: string; hash: string }>();

  function source(name: string): { text: string; hash: string } {
    const known = read.get(name);
    if (known) return known;
    const text = readFileSync(path.join(project, name), "utf8");
    const made = { text, hash: hash(text) };
    read.set(name, made);
    return made;
  }

  function below(folder: string, without: ReadonlySet<string> = apart): string[] {
    if (without.has(folder)) return [];
    return readdirSync(path.join(project, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(name, without) : [name];
    });
  }

  /** A file with all that it refers to, and what that refers to. */
  function closure(start: string, pattern: RegExp, target: (from: string, to: string) => string): string[] {
    const found = new Set<string>();
    const visit = (name: string): void => {
      if (found.has(name) || !existsSync(path.join(project, name))) return;
      found.add(name);
      for (const [, to = ""] of source(name).text.matchAll(pattern)) visit(target(name, to));
    };
    visit(start);
    return [...found];
  }

  const hashed = (names: readonly string[]): string[] =>
    [...new Set(names)].sort().flatMap((name) => [name, source(name).hash]);
  const of = (names: readonly string[]): string => hash([base, ...hashed(names)].join("\n"));
  return { hashed, of, closure, below };
}
