import fs from "node:fs/promises";
import path from "node:path";
import { writeFile } from "../corpus/corpus.ts";
import { stories } from "../corpus/stories.ts";
import type { Story } from "../corpus/story.ts";
import { markdown } from "../corpus/warta-form.ts";
import type { Change } from "./results.ts";

/** One thing that an editor does, and how it is taken back. */
export interface Edit {
  readonly change: Change;
  readonly apply: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** The edits of one round, each of a story that no round before has touched, as far as there are enough. */
export function edits(articles: string, count: number, round: number): readonly Edit[] {
  const { oldest, newest } = ends(count, round + 1);
  const put = (story: Story, more?: string) => () => writeFile(articles, markdown(story, more));
  const remove = (story: Story) => () => fs.rm(path.join(articles, markdown(story).path));
  const edited = (story: Story) => ({
    apply: put(story, "\nSatu paragraf lagi ditambahkan redaksi.\n"),
    undo: put(story),
  });
  const retitled = (story: Story) => ({
    apply: put({ ...story, headline: `${story.headline} diralat` }),
    undo: put(story),
  });
  const deleted = (story: Story) => ({ apply: remove(story), undo: put(story) });
  const fresh = { ...newest, slug: `berita-baru-${round}`, headline: `kabar baru ${round}` };
  return [
    { change: "recent added", apply: put(fresh), undo: remove(fresh) },
    { change: "recent edited", ...edited(newest) },
    { change: "recent retitled", ...retitled(newest) },
    { change: "recent deleted", ...deleted(newest) },
    { change: "deep edited", ...edited(oldest) },
    { change: "deep retitled", ...retitled(oldest) },
    { change: "deep deleted", ...deleted(oldest) },
  ];
}

/** The nth story in Markdown from either end. */
function ends(count: number, nth: number): { readonly oldest: Story; readonly newest: Story } {
  const old: Story[] = [];
  for (const story of markdownStories(count)) {
    old.push(story);
    if (old.length === nth) break;
  }
  const [oldest, newest] = [old.at(-1), newestStories(count, nth)[0]];
  if (!oldest || !newest) throw new Error("a corpus for edits needs two stories");
  return { oldest, newest };
}

/** The last stories that Warta has in Markdown, oldest first. */
export function newestStories(count: number, length: number): readonly Story[] {
  const recent: Story[] = [];
  for (const story of markdownStories(count)) {
    recent.push(story);
    if (recent.length > length) recent.shift();
  }
  return recent;
}

function* markdownStories(count: number): Generator<Story> {
  for (const story of stories(count)) if (story.index % 2 === 1) yield story;
}
