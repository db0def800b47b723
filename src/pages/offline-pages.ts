import type { Article, PictureRef } from "../articles/article.ts";
import { scriptMessages } from "../i18n/messages.ts";
import { outputFile, type SitePath, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import { editionData } from "./edition-data.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";
import { pageView } from "./head.ts";
import type { OfflineView } from "./script-views.ts";

/** The page of what a reader has saved: also what the service worker shows for a page that is not. */
export function offlinePage(context: PlanContext, entry: EntryMaker): PageEntry {
  const { home } = context;
  const { t } = home;
  const view: OfflineView = {
    ...pageView(context, home, {
      url: urls.offline,
      title: t.offline,
      description: t.offlineIntro,
      noindex: true,
    }),
    heading: t.offline,
    intro: t.offlineIntro,
    client: {
      lang: home.lang,
      ...scriptMessages(t, "offline"),
    },
  };
  return entry.page("offline", urls.offline, home, atOnce(view));
}

interface OfflineSources {
  /** All pages; their fingerprints tell a reader's device which of its copies are old. */
  readonly pages: readonly PageEntry[];
  readonly bodyPictures: (article: Article) => readonly PictureRef[];
}

/** The service worker and the list of today's edition. A preview has neither: it must never be kept. */
export function offlineFiles(context: PlanContext, entry: EntryMaker, sources: OfflineSources): PageEntry[] {
  if (context.preview) return [];
  const prints = new Map(sources.pages.map((page) => [page.file, page.fingerprint]));
  const print = (url: SitePath): string => fingerprint(prints.get(outputFile(url))).slice(0, 11);
  const edition = editionData(context, { ...sources, print });
  return [
    entry.machine("worker", urls.file("sw.js"), atOnce(workerData(context, print))),
    entry.machine("json", urls.file("edisi.json"), atOnce(edition)),
  ].map((file) => ({ ...file, alone: true }));
}

/** What the service worker keeps from the start, and how to tell its version from another. */
export interface WorkerData {
  readonly base: string;
  /** The worker's own code, below the base path. */
  readonly script: string;
  /** The page for what is not saved. */
  readonly offline: string;
  /** Named by their content. */
  readonly files: readonly string[];
  /** Pages with a print of what they show. */
  readonly pages: readonly (readonly [href: string, print: string])[];
}

function workerData({ assets, links }: PlanContext, print: (url: SitePath) => string): WorkerData {
  const { styles, theme, app, later, searchApp, offlineApp, icon, serif, sans } = assets;
  const files = [
    ...Object.values(styles),
    theme,
    app,
    ...later,
    searchApp,
    offlineApp,
    icon,
    serif,
    sans,
  ].filter((file) => file !== "");
  return {
    base: links.base,
    script: assets.worker,
    offline: links.href(urls.offline),
    files: files.map((file) => links.href(urls.file(file))),
    pages: [urls.offline, urls.search].map((url) => [links.href(url), print(url)] as const),
  };
}
