/** The whole build, as prose: read, plan, render what is stale, index, verify, publish. */
import fs from "node:fs/promises";
import path from "node:path";
import { openLibrary } from "./articles/library.ts";
import { codeHash } from "./code-hash.ts";
import { isoOf } from "./dates.ts";
import { walk } from "./files.ts";
import { newsroom } from "./newsroom/newsroom.ts";
import type { PageEntry } from "./pages/entry.ts";
import type { RenderEntry } from "./pages/page-template.ts";
import { nextChange, plan } from "./pages/plan.ts";
import { pieces } from "./pieces.ts";
import type { Problem } from "./problems.ts";
import { finishCommit } from "./publish/journal.ts";
import { intactIn, readManifest } from "./publish/manifest.ts";
import { takeLock } from "./publish/output-lock.ts";
import { type Counts, publish } from "./publish/publish.ts";
import { isOurs, type Workplace, workplace } from "./publish/workplace.ts";
import { type Reading, readPortalAndProblems } from "./reading.ts";
import { buildAssets } from "./render/assets.ts";
import { entryRenderer } from "./render/entry-renderer.ts";
import { openPictures } from "./render/picture-store.ts";
import { searchIndex } from "./search/search-index.ts";
import { type StageTimes, Stopwatch } from "./stopwatch.ts";
import { links, outputFile } from "./urls.ts";

const project = path.resolve(import.meta.dirname, "..");

export interface BuildOptions {
  readonly articles?: string;
  readonly out?: string;
  readonly cache?: string;
  /** Milliseconds since 1970; the clock where it is absent. */
  readonly now?: number;
  /** Believe nothing of the cache. */
  readonly full?: boolean;
  /** Show drafts and embargoed stories, marked: for previews only. */
  readonly drafts?: boolean;
  readonly progress?: (stage: string, done: number, total: number) => void;
}

/** What a build did. */
export interface Summary {
  readonly articles: number;
  readonly pages: Counts;
  /** Milliseconds by stage. */
  readonly stages: StageTimes;
  readonly peakMemoryMB: number;
  /** When the same articles would next give another output (an embargo, an expiry …), ISO 8601, or null. */
  readonly next: string | null;
  readonly out: string;
  readonly problems: readonly Problem[];
}

/** The content has errors: nothing is published, the old output stays. */
export class ContentError extends Error {
  override name = "ContentError";
  constructor(
    readonly problems: readonly Problem[],
    readonly articlesDir: string,
    readonly configuration: boolean,
    readonly lang: "id" | "en" | "ar",
  ) {
    super("the articles have errors; nothing was published");
  }
}

/** The output folder holds something that is not Warta's. */
export class ForeignFolderError extends Error {
  override name = "ForeignFolderError";
}

/** A build that knows what is stale and has rendered nothing yet. It holds the output's lock. */
export interface Preparation {
  readonly stale: readonly PageEntry[];
  readonly render: RenderEntry;
  readonly place: Workplace;
  /** Indexes, verifies and publishes what was rendered into staging, or (Eleventy by itself) into the output. */
  readonly finish: (rendered: "in staging" | "in place") => Promise<Summary>;
  readonly release: () => Promise<void>;
}

/** Publishes a portal: renders through Eleventy what is stale, and commits it. Throws `ContentError` on bad content. */
export async function build(options: BuildOptions = {}): Promise<Summary> {
  const preparation = await prepare(options);
  try {
    const { renderPages } = await import("./eleventy.ts");
    await renderPages(preparation.stale, preparation.render, preparation.place.staging);
    return await preparation.finish("in staging");
  } finally {
    await preparation.release();
  }
}

/** Takes the lock, reads everything and plans; `finish` and `release` must follow. */
export async function prepare(options: BuildOptions): Promise<Preparation> {
  const out = path.resolve(options.out ?? path.join(project, "dist"));
  const cache = path.resolve(options.cache ?? path.join(project, ".cache"));
  const dir = path.resolve(options.articles ?? path.join(project, "articles"));
  const place = workplace(out);
  if (!(await isOurs(place))) {
    throw new ForeignFolderError(
      `${out} holds files that Warta did not make; choose an empty folder, or empty it`,
    );
  }
  await fs.mkdir(place.folder, { recursive: true });
  const release = await takeLock(place.lock);
  try {
    await finishCommit(place);
    await fs.rm(place.staging, { recursive: true, force: true });
    return await prepareLocked({ ...options, dir, cache, place, release });
  } catch (error) {
    await release();
    throw error;
  }
}

interface Locked extends BuildOptions {
  readonly dir: string;
  readonly cache: string;
  readonly place: Workplace;
  readonly release: () => Promise<void>;
}

async function prepareLocked(options: Locked): Promise<Preparation> {
  const { dir, cache, place, release } = options;
  const now = options.now ?? Date.now();
  const drafts = options.drafts ?? false;
  const watch = new Stopwatch();
  const code = codeHash(project);
  const state = pieces(cache, code);

  const reading: Reading = await watch.time("articles", () =>
    readPortalAndProblems({
      dir,
      now,
      state,
      openLibrary,
      full: options.full ?? false,
      progress: options.progress,
    }),
  );
  const { portal, plainPages, library, readAlso } = reading;
  const pictures = await watch.time("pictures", () =>
    openPictures({ dir, cache, library, base: links(portal.site.url).base, progress: options.progress }),
  );
  const problems = [...reading.problems, ...pictures.problems];
  const assets = await watch.time("assets", () =>
    buildAssets({ layoutsDir: path.join(project, "layouts"), clientDir: path.join(project, "src/client") }),
  );

  const {
    entries,
    news,
    search,
    problems: all,
  } = await watch.time("plan", () => {
    const room = newsroom(library.articles, readAlso, portal, { now, drafts });
    const index = searchIndex({ newsroom: room, portal, library, now, code, pictures });
    const made = plan({
      portal,
      newsroom: room,
      plainPages,
      now,
      preview: drafts,
      code,
      assets: assets.urls,
      picture: pictures.view,
      bodyPictures: (article) => library.pictures(article.file),
      bundles: index.bundles.map((bundle) => bundle.name),
      version: reading.version,
    });
    return { entries: made, news: room, search: index, problems: reading.checkPlan(made, room, problems) };
  });
  if (all.some((problem) => problem.severity === "error")) {
    throw new ContentError(all, dir, reading.configurationBroken, portal.site.lang);
  }

  const manifest = options.full ? new Map() : await readManifest(state, place.out);
  const present = await walk(place.out);
  const intact = intactIn(place.out, manifest, present);
  const stale: PageEntry[] = [];
  for (const entry of entries) {
    if (!(await intact(outputFile(entry.url), entry.fingerprint))) stale.push(entry);
  }

  return {
    stale,
    render: entryRenderer({ body: library.body, progress: options.progress, total: stale.length }),
    place,
    release,
    async finish(rendered) {
      watch.mark("render");
      const files = [...assets.files, ...pictures.files(news.articles)];
      const bundles = await watch.time("search", () =>
        search.build({ intact, manifest, progress: options.progress }),
      );
      const pages = await watch.time("publish", () =>
        publish({
          place,
          rendered,
          entries,
          stale,
          files,
          bundles,
          manifest,
          present,
          state,
          base: links(portal.site.url).base,
          hidden: new Set(news.hidden.map((article) => outputFile(article.url))),
          dead: reading.deadFiles(entries),
        }),
      );
      await release();
      const next = nextChange(library.articles, news.articles, now, portal.site.timezone);
      return {
        articles: news.articles.length,
        pages,
        stages: watch.times(),
        peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
        next: next === null ? null : isoOf(next, portal.site.timezone),
        out: place.out,
        problems: all,
      };
    },
  };
}
