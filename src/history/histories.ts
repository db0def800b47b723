import type { Article } from "../articles/article.ts";
import { isPublished } from "../newsroom/publication.ts";
import type { Pieces } from "../pieces.ts";
import type { Portal } from "../portal.ts";
import { contentsOf, type Head } from "./git.ts";
import { historyStore } from "./history-store.ts";
import { readLine } from "./main-line.ts";
import type { NoHistory, StoryHistory, Version } from "./model.ts";

/** What was changed in all stories since readers first saw them. */
export interface Histories {
  /** Name of each story's history, by its file; of stories without visible changes there is none. */
  readonly prints: ReadonlyMap<string, string>;
  /** Sees to it that `read` finds the histories of these stories. */
  readonly ensure: (files: readonly string[]) => Promise<void>;
  readonly missing: NoHistory | null;
}

interface HistoriesOptions {
  readonly dir: string;
  /** Where the articles folder stands in git, or null. */
  readonly head: Head | null;
  readonly articles: readonly Article[];
  readonly print: (article: Article) => string;
  readonly portal: Portal;
  /** Hash of the configuration that articles are read with. */
  readonly configuration: string;
  readonly now: number;
  readonly cache: string;
  readonly state: Pieces;
  readonly full: boolean;
}

/** By file: what a history was made from, and its name, or null where readers see no change. */
type Names = Record<string, readonly [from: string, print: string | null]>;

interface Known {
  readonly configuration: string;
  readonly names: Names;
}

const PIECE = "history/names";
/** The texts of so many stories are in memory at once. */
const AT_ONCE = 200;

const none = (missing: NoHistory): Histories => ({ prints: new Map(), ensure: async () => {}, missing });

/** Finds the histories of all published stories that may have one; those that stand as they were, from the state. */
export async function histories(options: HistoriesOptions): Promise<Histories> {
  const { dir, head, articles, print, portal, configuration, now, state, full } = options;
  if (!portal.site.history) return none("off");
  if (!head) return none("no-git");
  if (head.shallow) return none("shallow");
  const store = historyStore(options.cache);
  const { files } = await readLine(dir, head, state, full);
  const last = full ? null : await state.read<Known>(PIECE);
  const known = last?.configuration === configuration ? last.names : {};

  const names: Names = {};
  const pending: Pending[] = [];
  for (const article of articles) {
    const versions = files[article.file];
    if (!versions || !article.history || !isPublished(article, now) || isOneText(versions)) continue;
    const from = `${versions.at(-1)?.chain} ${print(article)}`;
    const before = known[article.file];
    if (before?.[0] === from) names[article.file] = before;
    else pending.push({ article, versions, from });
  }
  await each(dir, pending, portal, async ({ article, from }, history) => {
    names[article.file] = [from, history && (await store.write(history))];
  });
  const prints = new Map(
    Object.entries(names).flatMap(([file, [, name]]) => (name === null ? [] : [[file, name] as const])),
  );
  if (pending.length > 0 || Object.keys(known).length !== Object.keys(names).length) {
    await state.write(PIECE, { configuration, names } satisfies Known);
    await store.clean(new Set(prints.values()));
  }
  return {
    prints,
    missing: null,
    async ensure(wanted) {
      const lost = wanted.filter((file) => !store.find(prints.get(file) ?? ""));
      const isLost = new Set(lost);
      const again = articles.flatMap((article) =>
        isLost.has(article.file)
          ? [{ article, versions: files[article.file] as readonly Version[], from: "" }]
          : [],
      );
      await each(dir, again, portal, async (_, history) => {
        if (history) await store.write(history);
      });
    },
  };
}

interface Pending {
  readonly article: Article;
  readonly versions: readonly Version[];
  readonly from: string;
}

/** Makes histories some at a time, so that not all texts of all times are in memory. */
async function each(
  dir: string,
  stories: readonly Pending[],
  portal: Portal,
  take: (story: Pending, history: StoryHistory | null) => Promise<void>,
): Promise<void> {
  if (stories.length === 0) return;
  // Loaded when it is needed: most builds have no new history to tell.
  const { storyHistory } = await import("./story-history.ts");
  for (let at = 0; at < stories.length; at += AT_ONCE) {
    const some = stories.slice(at, at + AT_ONCE);
    const blobs = new Set(some.flatMap(({ versions }) => versions.map(({ blob }) => blob)));
    const texts = await contentsOf(dir, [...blobs]);
    for (const story of some) {
      await take(story, storyHistory(story.versions, texts, story.article, portal));
    }
  }
}

/** Renamed, or its mode changed: nothing to tell. */
const isOneText = (versions: readonly Version[]): boolean =>
  versions.every(({ blob }) => blob === versions[0]?.blob);
