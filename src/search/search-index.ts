import type { Article, PictureRef } from "../articles/article.ts";
import type { Library } from "../articles/library.ts";
import type { CodeHashes } from "../code-hash.ts";
import { dateViews, dayOf, isoOf } from "../dates.ts";
import { group } from "../group.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { fingerprint } from "../pages/fingerprint.ts";
import type { PictureView } from "../pages/views.ts";
import type { Portal } from "../portal.ts";
import { compare } from "../problems.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { BundleFiles, PlainFile } from "../publish/publish.ts";
import { links } from "../urls.ts";
import { FOLDER } from "./bundle-list.ts";
import { bundles as bundled } from "./bundles.ts";
import { indexBundles } from "./index.ts";
import type { SearchRecord } from "./record.ts";

interface IndexOptions {
  readonly newsroom: Pick<Newsroom, "articles">;
  readonly portal: Portal;
  readonly library: Library;
  readonly now: number;
  readonly code: CodeHashes;
  readonly pictures: { readonly view: (ref: PictureRef) => PictureView | null };
}

interface BuildOptions {
  readonly intact: (file: string, fingerprint: string) => boolean;
  readonly manifest: Manifest;
  /** Leave published bundles as they are. */
  readonly later: boolean;
  /** Puts a file into the staging folder, and gives its path. */
  readonly stage: (file: PlainFile) => string;
  /** Aborted when the build has ended, in whatever way. */
  readonly ended: AbortSignal;
  readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
}

const folderOf = ({ name }: { readonly name: string }): string => `${FOLDER}/${name}/`;

/** The search index of the published stories: which bundles there are, newest first, and how to make the stale ones. */
export function searchIndex(options: IndexOptions) {
  const { newsroom, portal, now, code } = options;
  const zone = portal.site.timezone;
  const record = recordMaker(options);
  const print = recordPrint(options);
  const frame = [zone, portal.site.lang, portal.site.url];
  const bundles = bundled(newsroom.articles, now, zone).map(({ name, items }) => {
    const members = [...items].sort((a, b) => compare(a.url, b.url));
    return { name, members, fingerprint: fingerprint(code.rendering, frame, name, members.map(print)) };
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
    { intact, manifest, later, stage, ended, progress }: BuildOptions,
    begun: () => void,
  ): Promise<BundleFiles[]> {
    const known: BundleFiles[] = [];
    const stale: typeof bundles = [];
    let done = 0;
    const count = ({ members }: (typeof bundles)[number]): void => {
      done += members.length;
      progress?.("search", done, newsroom.articles.length);
    };
    const byFolder = group(filesBelow(FOLDER, manifest), (file) => [
      file.slice(0, file.indexOf("/", FOLDER.length + 1) + 1),
    ]);
    for (const bundle of bundles) {
      const published = byFolder.get(folderOf(bundle)) ?? [];
      const [first] = published;
      // Left for later, a bundle keeps the fingerprint that it was made from.
      const print = (later && first && manifest.get(first)?.fingerprint) || bundle.fingerprint;
      if (published.length > 0 && published.every((file) => intact(file, print))) {
        known.push({ fingerprint: print, staged: [], kept: published });
        count(bundle);
      } else stale.push(bundle);
    }
    const making = indexBundles(stale, ({ members }) => records(members), begun);
    for await (const [bundle, files] of making) {
      // Another build may have the staging folder by now.
      ended.throwIfAborted();
      const staged = files.map((file) => stage({ ...file, path: folderOf(bundle) + file.path }));
      known.push({ fingerprint: bundle.fingerprint, staged, kept: [] });
      count(bundle);
    }
    return known;
  }

  async function* records(members: readonly Article[]): AsyncGenerator<SearchRecord> {
    for (const article of members) {
      const body = await options.library.body(article.file, article.bodyHash);
      yield { ...record(article), paragraphs: body.paragraphs };
    }
  }

  return { bundles: bundles.map(({ name }) => ({ name })), build };
}

const filesBelow = (folder: string, manifest: Manifest): string[] =>
  [...manifest.keys()].filter((file) => file.startsWith(`${folder}/`));

/** Print of an article's search record, paragraphs and all. */
function recordPrint({ portal, pictures, library }: IndexOptions) {
  const sections = new Map(portal.sections.map(({ id, name }) => [id, name]));
  const topics = new Map(portal.topics.map(({ id, name }) => [id, name]));
  return (article: Article): string => {
    const image = article.image && pictures.view(article.image);
    const named = article.topics.map((id) => topics.get(id));
    return [library.print(article), sections.get(article.section), image?.src, ...named].join("\n");
  };
}

/** Makes the search record of an article without its paragraphs. */
function recordMaker({ portal, pictures }: IndexOptions) {
  const zone = portal.site.timezone;
  const dates = dateViews(portal.site, portal.site.lang);
  const link = links(portal.site.url);
  const sections = new Map(portal.sections.map(({ id, name }) => [id, name]));
  const topics = new Map(portal.topics.map(({ id, name }) => [id, name]));
  return (article: Article): Omit<SearchRecord, "paragraphs"> => {
    const image = article.image && pictures.view(article.image);
    return {
      url: link.href(article.url),
      title: article.headline,
      standfirst: article.standfirst,
      lang: article.lang,
      section: { id: article.section, name: sections.get(article.section) ?? article.section },
      authors: article.authors.map(({ id, name }) => ({ id, name })),
      sources: article.sources.map(({ id, name }) => ({ id, name })),
      topics: article.topics.map((id) => ({ id, name: topics.get(id) ?? id })),
      year: Number(dayOf(article.published, zone).slice(0, 4)),
      published: isoOf(article.published, zone),
      dateText: dates.view(article.published).short,
      image: image && { src: image.src, alt: image.alt },
    };
  };
}
