import type { Article } from "../articles/article.ts";
import type { Library } from "../articles/library.ts";
import type { CodeHashes } from "../code-hash.ts";
import { group } from "../group.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { once } from "../once.ts";
import { fingerprint, hash } from "../pages/fingerprint.ts";
import type { Portal } from "../portal.ts";
import { compare } from "../problems.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { BundleFiles, PlainFile } from "../publish/publish.ts";
import { isHeld } from "./bundle-tables.ts";
import { bundles as bundled, bundleOf } from "./bundles.ts";
import { indexBundles } from "./index.ts";
import { languageFiles } from "./language-files.ts";
import { decodeRoots } from "./morphology/roots.ts";
import { stemmers } from "./morphology/stemmers.ts";
import type { SearchRecord } from "./record.ts";
import { recordMaker } from "./record-maker.ts";
import { FOLDER, LIST, type SearchList } from "./search-list.ts";
import { isPrintOf, setPrint } from "./set-print.ts";
import { vocabularies } from "./vocabularies.ts";
import { vocabulary } from "./vocabulary.ts";

interface IndexOptions {
  readonly newsroom: Pick<Newsroom, "articles">;
  readonly portal: Portal;
  readonly library: Library;
  readonly now: number;
  readonly code: CodeHashes;
}

interface BuildOptions {
  readonly intact: (file: string, fingerprint: string) => boolean;
  readonly manifest: Manifest;
  /** Leave published bundles as they are. */
  readonly later: boolean;
  /** Reads a published file. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** Puts a file into the staging folder, and gives its path. */
  readonly stage: (file: PlainFile) => string;
  /** Aborted when the build has ended, in whatever way. */
  readonly ended: AbortSignal;
  readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
}

/** A bundle as it should be. */
interface SearchBundle {
  readonly name: string;
  readonly size: number;
  readonly members: () => readonly Article[];
  readonly fingerprint: () => string;
}

/** Files of a bundle, with their sizes. */
interface Made extends BundleFiles {
  readonly sizes: ReadonlyMap<string, number>;
  /** Its words, where it was just made. */
  readonly words: ReadonlyMap<string, number> | null;
}

const utf8 = new TextEncoder();

/** The search index of the published stories: which bundles there are, newest first, and how to make the stale ones. */
export function searchIndex(options: IndexOptions) {
  const { newsroom, portal, now, code } = options;
  const zone = portal.site.timezone;
  const record = recordMaker(portal);
  const print = recordPrint(options);
  const frame = [zone, portal.site.lang, portal.site.url];
  const bundlesNow = (): readonly SearchBundle[] =>
    bundled(newsroom.articles, now, zone).map(({ name, items }) => {
      const members = once(() => items.toSorted((a, b) => compare(a.url, b.url)));
      // Not asked for where the bundle is left for later.
      const made = once(() => fingerprint(code.indexing, frame, name, members().map(print)));
      return { name, size: items.length, members, fingerprint: made };
    });

  /** Makes the stale bundles. `begun`: Pagefind has all of the first, and goes on by itself. */
  function build(given: BuildOptions): { begun: Promise<void>; made: Promise<BundleFiles[]> } {
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const made = makeStale(given, begin).finally(begin);
    made.catch(() => {}); // Told when it is waited for.
    return { begun, made };
  }

  async function makeStale(
    { intact, manifest, later, read, stage, ended, progress }: BuildOptions,
    begun: () => void,
  ): Promise<BundleFiles[]> {
    const left = later && asPublished(manifest, intact);
    if (left) return left;
    const made = new Map<string, Made>();
    const bundles = bundlesNow();
    const stale: SearchBundle[] = [];
    let done = 0;
    const count = ({ size }: SearchBundle): void => {
      done += size;
      progress?.("search", done, newsroom.articles.length);
    };
    const { roots, files: languages, list } = languageFiles(portal);
    const byFolder = group(filesBelow(FOLDER, manifest), (file) => [file.split("/")[1] ?? ""]);
    for (const bundle of bundles) {
      const published = byFolder.get(bundle.name) ?? [];
      const [first] = published;
      // Left for later, a bundle keeps the fingerprint that it was made from.
      const left = later && first ? manifest.get(first)?.fingerprint : undefined;
      const print = left ?? setPrint(bundle.fingerprint(), published.length);
      const isWhole = published.length > 0 && isPrintOf(print, published.length);
      if (isWhole && published.every((file) => intact(file, print))) {
        const sizes = new Map(published.map((file) => [file, manifest.get(file)?.size ?? 0]));
        made.set(bundle.name, { fingerprint: print, staged: [], kept: published, sizes, words: null });
        count(bundle);
      } else stale.push(bundle);
    }
    // Most builds have nothing to index, and then need no stemmer.
    const making =
      stale.length === 0
        ? []
        : indexBundles(stale, ({ members }) => records(members()), stemmers(decodeRoots(roots)), begun);
    for await (const [bundle, files] of making) {
      // Another build may have the staging folder by now.
      ended.throwIfAborted();
      const folder = `${FOLDER}/${bundle.name}`;
      const staged = files.map((file) => stage({ ...file, path: `${folder}/${file.path}` }));
      const sizes = new Map(files.map(({ path, bytes }) => [`${folder}/${path}`, bytes.length]));
      const chunks = files.filter(({ path }) => path.startsWith("words/")).map(({ bytes }) => bytes);
      const words = await vocabulary(chunks);
      made.set(bundle.name, {
        fingerprint: setPrint(bundle.fingerprint(), files.length),
        ...{ staged, kept: [], sizes, words },
      });
      count(bundle);
    }
    const spelling = await vocabularies(
      bundles.map(({ name }) => ({ name, ...known(made, name) })),
      bundleOf(now, now, zone),
      { published: byFolder.get("ejaan") ?? [], intact, read, stage },
    );
    const listed: SearchList = {
      ...list,
      spelling: spelling.map(({ folder }) => folder),
      bundles: bundles.map((bundle) => listedBundle(bundle, made)),
    };
    const own = [...languages, { path: LIST, bytes: utf8.encode(JSON.stringify(listed)) }];
    return [
      ...made.values(),
      ...spelling.map(({ files }) => files),
      ...own.map((file) => plain({ ...file, path: `${FOLDER}/${file.path}` })),
    ];

    /** A file of its own, written where it is not there as it should be. */
    function plain(file: { readonly path: string; readonly bytes: Uint8Array }): BundleFiles {
      const print = fingerprint(file.path, hash(file.bytes));
      if (intact(file.path, print)) return { fingerprint: print, staged: [], kept: [file.path] };
      return { fingerprint: print, staged: [stage(file)], kept: [] };
    }
  }

  async function* records(members: readonly Article[]): AsyncGenerator<SearchRecord> {
    for (const article of members) {
      const body = await options.library.body(article.file, article.bodyHash);
      yield { ...record(article), paragraphs: body.paragraphs };
    }
  }

  return { build };
}

function known(made: ReadonlyMap<string, Made>, name: string): Made {
  const bundle = made.get(name);
  if (!bundle) throw new Error(`search: no bundle ${name}`);
  return bundle;
}

const filesBelow = (folder: string, manifest: Manifest): string[] =>
  [...manifest.keys()].filter((file) => file.startsWith(`${folder}/`) && file.split("/").length > 2);

/** The index as it is published; null where there is none, or not all of it. */
function asPublished(manifest: Manifest, intact: BuildOptions["intact"]): BundleFiles[] | null {
  if (!manifest.has(`${FOLDER}/${LIST}`)) return null;
  const kept = new Map<string, string[]>();
  for (const [file, { fingerprint }] of manifest) {
    if (!file.startsWith(`${FOLDER}/`)) continue;
    if (!intact(file, fingerprint)) return null;
    const set = kept.get(fingerprint);
    if (set) set.push(file);
    else kept.set(fingerprint, [file]);
  }
  const isWhole = [...kept].every(
    ([print, files]) => isPrintOf(print, files.length) || files.every((file) => file.split("/").length === 2),
  );
  return isWhole ? [...kept].map(([fingerprint, files]) => ({ fingerprint, staged: [], kept: files })) : null;
}

/** What the list says of a bundle. */
function listedBundle(
  { name, size }: { readonly name: string; readonly size: number },
  made: ReadonlyMap<string, Made>,
): SearchList["bundles"][number] {
  const sizes = [...known(made, name).sizes];
  const start = `${FOLDER}/${name}/`;
  const table = (kind: string): string => {
    const [file] = sizes.find(([path]) => path.startsWith(`${start}${kind}.`)) ?? [];
    if (file === undefined) throw new Error(`search: no ${kind} of ${name}`);
    return file.slice(start.length);
  };
  return {
    name,
    docs: table("docs"),
    facts: table("facts"),
    articles: size,
    bytes: sizes.reduce((sum, [path, size]) => sum + (isHeld(path.slice(start.length)) ? size : 0), 0),
  };
}

/** Print of an article's search record, paragraphs and all. */
function recordPrint({ portal, library }: IndexOptions) {
  const sections = new Map(portal.sections.map(({ id, name }) => [id, name]));
  return (article: Article): string => [library.print(article), sections.get(article.section)].join("\n");
}
