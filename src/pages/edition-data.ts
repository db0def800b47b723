import type { Article, PictureRef } from "../articles/article.ts";
import { isoOf } from "../dates.ts";
import { type SitePath, urls } from "../urls.ts";
import { portraits } from "./columnists.ts";
import type { PlanContext } from "./context.ts";
import { frontStories } from "./front-stories.ts";

/** `edisi.json`: what a reader's device fetches to have the front page and all its stories offline. */
export interface EditionData {
  readonly version: 1;
  /** When its newest story appeared, ISO 8601; null where there is none. */
  readonly date: string | null;
  /** How many stories. */
  readonly stories: number;
  /** The front page last: it shows what the others must have brought. The print changes when the page does. */
  readonly pages: readonly (readonly [href: string, bytes: number, print: string])[];
  readonly pictures: readonly (readonly [href: string, bytes: number])[];
}

interface EditionSources {
  readonly print: (url: SitePath) => string;
  readonly bodyPictures: (article: Article) => readonly PictureRef[];
}

/** Pages are not rendered yet: what the frame takes, and what a word takes with its markup, in bytes. */
const FRAME = 11_000;
const WORD = 12;
const CARD = 850;
const FRAGMENT = 5_000;

/** Lists the front page, its stories, their pictures and the fragments that they fetch, each once. */
export function editionData(context: PlanContext, sources: EditionSources): EditionData {
  const { links, portal, home, picture } = context;
  const { slots, breaking, latest, mostRead, mostDiscussed } = frontStories(context);
  const placed = [
    ...(slots.hero ? [slots.hero] : []),
    ...slots.medium,
    ...slots.small,
    ...slots.strips.flatMap(({ stories }) => stories),
    ...breaking,
  ];
  const lists = [placed.map(({ article }) => article), latest, mostRead, mostDiscussed];
  const stories = [...new Set(lists.flat())];
  const page = (url: SitePath, bytes: number) => [links.href(url), bytes, sources.print(url)] as const;
  const pictures = new Map<string, number>();
  const portraitOf = portraits(context);
  for (const story of stories) {
    for (const ref of [...(story.image ? [story.image] : []), ...sources.bodyPictures(story)]) {
      const phone = picture(ref)?.phone;
      if (phone) pictures.set(phone.src, phone.bytes);
    }
    for (const { id } of story.authors) {
      const face = portraitOf(id)?.phone;
      if (face) pictures.set(face.src, face.bytes);
    }
  }
  const newest = context.newsroom.articles[0];
  return {
    version: 1,
    date: newest ? isoOf(newest.published, portal.site.timezone) : null,
    stories: stories.length,
    pages: [
      ...stories.map((story) => page(story.url, FRAME + story.words * WORD)),
      ...[...new Set([home.lang, ...stories.map(({ lang }) => lang)])].map((lang) =>
        page(urls.fragment(lang, home.lang), FRAGMENT),
      ),
      page(urls.front, FRAME + lists.flat().length * CARD),
    ],
    pictures: [...pictures],
  };
}
