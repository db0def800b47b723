/** From what was read to the newsroom and the plan of all pages: the same for each thread that renders them. */
import type { Article, PictureRef } from "./articles/article.ts";
import type { PlainPage } from "./articles/configuration.ts";
import type { StoryHistory } from "./history/model.ts";
import { type Newsroom, newsroom, type ReadAlsoLinks } from "./newsroom/newsroom.ts";
import type { PageEntry } from "./pages/entry.ts";
import { type PlanOptions, plan } from "./pages/plan.ts";
import type { PictureView } from "./pages/views.ts";
import type { Portal } from "./portal.ts";
import type { AssetPaths } from "./render/assets.ts";
import { version } from "./version.ts";

/** All that pages are made from, as plain data. */
export interface PageSources {
  readonly articles: readonly Article[];
  readonly readAlso: ReadAlsoLinks;
  readonly portal: Portal;
  readonly plainPages: readonly PlainPage[];
  readonly assets: AssetPaths;
  readonly now: number;
  readonly drafts: boolean;
  /** Name of each story's history of changes, by its file. */
  readonly histories: ReadonlyMap<string, string>;
}

/** What is looked up for an article or a picture. */
export interface PageLookups {
  readonly dayOf: (article: Article) => string;
  readonly picture: (ref: PictureRef) => PictureView | null;
  readonly bodyPictures: (article: Article) => readonly PictureRef[];
  readonly shareCard: (article: Article) => string | null;
  readonly historyOf: (print: string) => StoryHistory;
}

/** What fingerprints are made from: pages themselves show nothing of it. */
export type Knowledge = Pick<PlanOptions, "code" | "print" | "published" | "changes">;

/** The newsroom as its pages show it. */
export const newsroomFrom = (
  { articles, readAlso, portal, now, drafts }: PageSources,
  { dayOf }: PageLookups,
): Newsroom => newsroom(articles, readAlso, portal, { now, drafts, dayOf });

/** The plan of all pages. */
export const planFrom = (
  { portal, plainPages, assets, now, drafts, histories }: PageSources,
  { picture, bodyPictures, shareCard, historyOf }: PageLookups,
  newsroom: Newsroom,
  knowledge: Knowledge,
): PageEntry[] =>
  plan({
    portal,
    newsroom,
    plainPages,
    assets,
    now,
    preview: drafts,
    picture,
    bodyPictures,
    shareCard,
    historyPrint: ({ file }) => histories.get(file) ?? null,
    historyOf,
    version,
    ...knowledge,
  });

/** For plans whose fingerprints nobody asks for. */
export const noKnowledge: Knowledge = {
  code: {
    parsing: "",
    rendering: "",
    indexing: "",
    checking: "",
    assets: "",
    pictures: "",
    cards: "",
    layout: () => "",
  },
  print: () => "",
  published: () => "",
  changes: { settled: () => true, settledList: () => true, stories: [] },
};

/** For plans whose pages show nothing of what was changed. */
export const noHistory: Pick<PlanOptions, "historyPrint" | "historyOf"> = {
  historyPrint: () => null,
  historyOf: () => ({ changes: [], earlier: 0 }),
};
