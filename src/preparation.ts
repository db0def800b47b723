/** What a build knows before it renders: what is there, what is stale, and how to finish. */
import fs from "node:fs/promises";
import path from "node:path";
import type { Article } from "./articles/article.ts";
import { ContentError, type Preparation } from "./build-model.ts";
import { levelled } from "./checks/levelled.ts";
import { isoOf } from "./dates.ts";
import { writeAtomically } from "./files.ts";
import { gather, type Locked } from "./gathering.ts";
import { allChanged, ledger } from "./pages/changes.ts";
import { deadFiles, deadLinks, planCollisions } from "./pages/check-plan.ts";
import type { PageEntry } from "./pages/entry.ts";
import { fingerprint } from "./pages/fingerprint.ts";
import { nextChange } from "./pages/plan.ts";
import { counted, explain, stalePages } from "./pages/staleness.ts";
import { newsroomFrom, planFrom } from "./planning.ts";
import { compareProblems, type Problem } from "./problems.ts";
import { changesSince, keepLedger } from "./publish/ledger.ts";
import { intactIn } from "./publish/manifest.ts";
import { type PlainFile, plainPrint, publish, stager } from "./publish/publish.ts";
import { Rendered } from "./publish/rendered.ts";
import { entryRenderer } from "./render/entry-renderer.ts";
import { searchIndex } from "./search/search-index.ts";
import { isMany, SecondThread } from "./second-thread.ts";
import { links, outputFile, urls } from "./urls.ts";

/** Reads, plans and finds what is stale. Throws `ContentError` where the content has errors. */
export async function prepareLocked(options: Locked): Promise<Preparation> {
  const { dir, cache, place, release, ended } = options;
  const gathered = await gather(options);
  const { watch, code, state, published, looking, manifest, drafts } = gathered;
  const { reading, problems, pictures, cards, assets, history, sources, lookups } = gathered;
  const { now, portal, plainPages, library } = reading;
  const before = (file: string) => manifest.get(file)?.fingerprint;
  // A link to a history that comes or goes changes the story's page as the story itself would.
  const print = (article: Article): string =>
    library.print(article) + (history.prints.has(article.file) ? "+" : "");
  const news = newsroomFrom(sources, lookups);
  const search = searchIndex({
    newsroom: options.search === false ? { articles: [] } : news,
    portal,
    library,
    now,
    code,
  });
  watch.mark("newsroom");
  const startIndexing = async () => {
    const present = await looking.present;
    const intact = intactIn(place.out, manifest, present);
    watch.mark("output");
    const indexing = isBroken(problems)
      ? null
      : search.build({
          intact,
          manifest,
          later: options.search === "later",
          read: (file) => fs.readFile(path.join(place.out, file)),
          stage: stager(place),
          ended,
          progress: options.progress,
        });
    await indexing?.begun;
    watch.mark("search");
    return { present, intact, indexing };
  };
  // Pagefind works in a process of its own: it begins now, and is waited for when the pages are rendered. Without
  // search the plan is made while the output is still looked at.
  const begun = options.search === false ? null : await startIndexing();
  const ledgered = {
    settings: fingerprint(portal, plainPages, drafts, pictures.configured),
    ledger: ledger({ newsroom: news, print, pictures: pictures.print }),
  };
  const changes = options.full ? allChanged : await changesSince(published, place.out, ledgered, news);
  const another = () =>
    new SecondThread({
      dir,
      state: state.origin,
      configuration: reading.configuration,
      digest: library.digest(),
      sources: { portal, plainPages, assets: assets.urls, now, drafts, histories: history.prints },
      derived: pictures.derived,
      engine: code.cards,
    });
  // Where everything may have changed, it makes its plan while this thread does.
  const early = changes === allChanged && isMany(news.articles.length) ? another() : null;
  const entries = await watch.time("plan", () =>
    planFrom(sources, lookups, news, { code, print, published: before, changes }),
  );
  const dead = deadLinks(entries, library);
  const all = [...problems, ...planCollisions(entries, news, portal), ...levelled(dead, portal.desk)].sort(
    compareProblems,
  );
  if (isBroken(all)) {
    await early?.stop();
    throw new ContentError(all, reading.configurationBroken, { portal, now });
  }

  const { present, intact, indexing } = begun ?? (await startIndexing());
  const reasons = stalePages(entries, { published: before, present, intact });
  const stale = [...reasons.keys()];
  await history.ensure(historiesOf(stale, news.articles));
  const second = isMany(stale.length) ? (early ?? another()) : null;
  if (!second) await early?.stop();
  const explained =
    options.explain === undefined ? null : explain(options.explain, entries, reasons, changes);

  const cardFiles = cards.files(news.articles);
  const pictureFiles = pictures.files(news.articles);
  const files = [...assets.files, ...pictureFiles, ...cardFiles];
  const { base } = links(portal.site.url);
  const expected = {
    files: new Set([...entries.map(({ file }) => file), ...files.map((file) => file.path)]),
    hidden: new Set(news.hidden.map((article) => outputFile(article.url))),
    dead: deadFiles(dead, portal),
    base,
  };
  const proofs = new Rendered(expected);
  return {
    stale,
    renderer: (shares) =>
      entryRenderer({
        body: library.body,
        proofs,
        shares,
        progress: (done) => options.progress?.("pages", done, stale.length),
      }),
    place,
    proofs,
    expected,
    second,
    release,
    async finish(rendered) {
      watch.mark("render");
      const bundles = await watch.time("search", async () => (await indexing?.made) ?? []);
      const absent = (file: PlainFile): boolean => !intact(file.path, plainPrint(file));
      await pictures.ensure(pictureFiles.filter(absent).map((file) => file.path));
      const undrawn = cardFiles.filter(absent);
      if (portal.site.cards)
        await watch.time("cards", () =>
          cards.draw(undrawn, (done, total) => options.progress?.("cards", done, total)),
        );
      const { output } = options;
      if (output) output.present = null; // Until it is known again.
      const { counts, manifest: left } = await watch.time("publish", () =>
        publish({
          place,
          rendered,
          entries,
          stale,
          proofs,
          files,
          bundles,
          manifest,
          present,
          state: published,
        }),
      );
      if (output) output.present = left;
      await keepLedger(published, place.out, ledgered);
      await looking.done;
      await release();
      const next = nextChange(library.articles, news.articles, now, portal);
      const nextIso = next === null ? null : isoOf(next, portal.site.timezone);
      // For what wakes the next build: beside the state, never in the output.
      await writeAtomically(path.join(cache, "next-change.json"), `${JSON.stringify({ next: nextIso })}\n`);
      return {
        articles: news.articles.length,
        pages: counts,
        reasons: counted(reasons),
        explained,
        stages: watch.times(),
        peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
        next: nextIso,
        out: place.out,
        problems: all,
        skipped: options.skipped(),
        history: { stories: history.prints.size, missing: history.missing },
      };
    },
  };
}

const isBroken = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === "error");

/** Files of the stories whose histories of changes are among the pages. */
function historiesOf(entries: readonly PageEntry[], articles: readonly Article[]): string[] {
  const wanted = new Set<string>(entries.flatMap(({ kind, url }) => (kind === "history" ? [url] : [])));
  if (wanted.size === 0) return [];
  return articles.filter(({ url }) => wanted.has(urls.history(url))).map(({ file }) => file);
}
