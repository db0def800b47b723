/** What a build reads before it plans: articles, pictures, assets, histories, and what was published before. */
import path from "node:path";
import type { Article } from "./articles/article.ts";
import { committedBlobs } from "./articles/blobs.ts";
import { type Found, findArticles } from "./articles/find.ts";
import { type Replacements, withReplacements } from "./articles/replacements.ts";
import type { BuildOptions, Skipped } from "./build-model.ts";
import { levelled } from "./checks/levelled.ts";
import { codeHashes } from "./code-hash.ts";
import { headOf } from "./history/git.ts";
import { histories } from "./history/histories.ts";
import { historyStore } from "./history/history-store.ts";
import { look } from "./identity/look.ts";
import { lookAside, seen } from "./look-aside.ts";
import { pieces } from "./pieces.ts";
import { project } from "./project.ts";
import { publishedPieces, readManifest } from "./publish/manifest.ts";
import type { Workplace } from "./publish/workplace.ts";
import { readEverything } from "./reading.ts";
import { openCards } from "./render/card-store.ts";
import { openPictures } from "./render/picture-store.ts";
import { rememberedAssets, withoutAds } from "./render/remembered-assets.ts";
import { loadRenderer } from "./rendering.ts";
import { Stopwatch } from "./stopwatch.ts";
import { links } from "./urls.ts";

/** A build that has the lock of its output. */
export interface Locked extends BuildOptions {
  readonly dir: string;
  readonly cache: string;
  readonly place: Workplace;
  readonly release: () => Promise<void>;
  /** Aborted when the lock is released. */
  readonly ended: AbortSignal;
  /** What stands in for article files with errors. */
  readonly replaced: Replacements;
  readonly skipped: () => readonly Skipped[];
}

/** An output whose manifest has so many pieces is large. */
const MANY_PIECES = 8;

/** Reads all that pages are made from; the output is still looked at when it returns. */
export async function gather(options: Locked) {
  const { dir, cache, place, replaced } = options;
  const drafts = options.drafts ?? false;
  const watch = new Stopwatch();
  const code = codeHashes(project);
  const state = pieces(cache, code.parsing, options.memory);
  const published = pieces(cache, code.rendering, options.memory);

  // Looked at while articles are read: between then and now nobody else writes there, for the lock is ours.
  const isLarge = (await publishedPieces(published, place.out)) >= MANY_PIECES;
  const known = options.output?.present;
  const looking = known
    ? { ...seen(known), ...(options.found && { found: Promise.resolve(options.found()) }) }
    : lookAside(dir, place.out, published, isLarge);
  // There is time to load what renders while the other thread looks.
  if (looking.found && !known) void loadRenderer().catch(() => {}); // Told when it renders.
  const head = headOf(dir);
  const committed = committedBlobs(dir);
  const reading = await watch.time("articles", () =>
    readEverything({
      dir,
      now: options.now ?? Date.now(),
      state,
      full: options.full ?? false,
      found: replaced.size > 0 ? foundOr(looking.found, dir, replaced) : looking.found,
      committed,
      progress: options.progress,
    }),
  );
  const { now, portal, plainPages, library, readAlso } = reading;
  const pictures = await watch.time("pictures", () =>
    openPictures({
      dir,
      cache,
      state: pieces(cache, code.pictures, options.memory),
      full: options.full ?? false,
      committed,
      library,
      portal,
      base: links(portal.site.url).base,
      progress: options.progress,
    }),
  );
  const problems = levelled([...reading.problems, ...pictures.problems], portal.desk);
  const made = await watch.time("assets", () =>
    rememberedAssets({
      layoutsDir: path.join(project, "layouts"),
      clientDir: path.join(project, "src/client"),
      cache,
      state,
      sources: code.assets,
      look: look(portal),
      full: options.full ?? false,
    }),
  );
  const assets = portal.site.ads.length > 0 && !drafts ? made : withoutAds(made);

  const history = await watch.time("history", async () =>
    histories({
      dir,
      head: await head,
      articles: library.articles,
      print: library.print,
      portal,
      configuration: reading.configuration,
      now,
      cache,
      state: published,
      full: options.full ?? false,
    }),
  );
  const manifest = options.full ? new Map() : (known ?? (await readManifest(published, place.out)));
  watch.mark("output");
  const sources = {
    articles: library.articles,
    readAlso,
    portal,
    plainPages,
    assets: assets.urls,
    now,
    drafts,
    histories: history.prints,
  };
  const { derived, ensure } = pictures;
  const cards = openCards({ portal, derived, ensure, engine: code.cards, drafts, cache });
  const lookups = {
    dayOf: library.dayOf,
    picture: pictures.view,
    bodyPictures: ({ file }: Article) => library.pictures(file),
    shareCard: cards.path,
    historyOf: historyStore(cache).read,
  };
  return {
    watch,
    code,
    state,
    published,
    looking,
    manifest,
    drafts,
    reading,
    problems,
    pictures,
    cards,
    assets,
    history,
    sources,
    lookups,
  };
}

/** The articles with what stands in for some of them. */
const foundOr = async (
  found: Promise<Found> | undefined,
  dir: string,
  replaced: Replacements,
): Promise<Found> => withReplacements((await found) ?? findArticles(dir), replaced);
