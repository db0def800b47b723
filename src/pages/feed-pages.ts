import type { Article, PictureRef } from "../articles/article.ts";
import { isoOf, parseDate } from "../dates.ts";
import { fill } from "../i18n/messages.ts";
import { touched } from "../newsroom/touched.ts";
import type { SitePath } from "../urls.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";
import { lists } from "./list-pages.ts";
import type { PictureView } from "./views.ts";

const FEED_LENGTH = 20;

/** One story of a feed before its body is put in. */
export interface FeedStory {
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly published: string;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  /** What was put right, as readers read it: plain text. */
  readonly corrections: readonly string[];
  readonly image: PictureView | null;
  readonly bodyPictures: readonly (PictureView | null)[];
  readonly titles: readonly ({ readonly title: string; readonly href: string | null } | null)[];
  readonly body: { readonly file: string; readonly hash: string };
}

export interface FeedPage {
  readonly format: "rss" | "atom" | "json";
  readonly title: string;
  readonly description: string;
  readonly siteUrl: string;
  readonly selfUrl: string;
  /** The portal's origin with its base path, no slash at the end. */
  readonly root: string;
  readonly lang: string;
  readonly updated: string | null;
  readonly publisher: string;
  readonly stories: readonly FeedStory[];
}

const fileOf = { rss: "feed.xml", atom: "atom.xml", json: "feed.json" } as const;

/** Feeds of the portal and its sections in three formats, of topics, authors and sources as RSS. */
export function feedEntries(context: PlanContext, entry: EntryMaker, story: FeedStories): PageEntry[] {
  const { portal, newsroom, links } = context;
  const { site } = portal;
  const all = [
    {
      key: "",
      heading: site.name,
      intro: site.description,
      url: () => urls.front,
      articles: newsroom.articles,
      feeds: ["rss", "atom", "json"] as const,
    },
    ...lists(context).map((list) => ({ ...list, heading: `${list.heading} – ${site.name}` })),
  ];
  return all.flatMap((list) =>
    list.feeds.map((format) => {
      const self = `${list.url()}${fileOf[format]}` as SitePath;
      const stories = list.articles.slice(0, FEED_LENGTH);
      const data = (): FeedPage => {
        const changed = stories.map((article) => touched(article, site.timezone));
        return {
          format,
          title: list.heading,
          description: list.intro ?? site.description,
          siteUrl: links.absolute(list.url()),
          selfUrl: links.absolute(self),
          root: links.absolute(urls.front).replace(/\/$/, ""),
          lang: site.lang,
          updated: changed.length > 0 ? isoOf(Math.max(...changed), site.timezone) : null,
          publisher: site.publisher.name,
          stories: stories.map(story.of),
        };
      };
      const shows = () => ({
        own: () => fingerprint(format, self, list.heading, list.intro),
        others: () => fingerprint(stories.map((article) => story.print(article))),
        data,
      });
      return entry.machine("feed", self, shows, list.key !== "" && context.changes.settledList(list.key));
    }),
  );
}

/** Makes the stories of feeds, and their prints. */
export function feedStories(context: PlanContext, bodyPictures: (article: Article) => readonly PictureRef[]) {
  const printed = new Map<Article, string>();
  const { links, portal, home, picturePrint } = context;
  const categories = (article: Article): string[] => [
    home.section(article.section).name,
    ...article.topics.map(home.topic),
  ];
  const targets = (article: Article) => context.newsroom.readAlsoOf(article);
  return {
    print(article: Article): string {
      const known = printed.get(article);
      if (known !== undefined) return known;
      const made = fingerprint(
        context.print(article),
        categories(article),
        [article.image, ...bodyPictures(article)].map(picturePrint),
        targets(article).map((target) => (target === "hidden" ? target : target?.url)),
      );
      printed.set(article, made);
      return made;
    },
    of(article: Article): FeedStory {
      const readAlso = targets(article);
      const { t, dates } = context.edition(article.lang);
      const zone = portal.site.timezone;
      // So that feed readers show a corrected story once more.
      const changed = touched(article, zone);
      return {
        url: links.absolute(article.url),
        title: article.headline,
        summary: article.summary,
        published: isoOf(article.published, zone),
        updated: changed > article.published ? isoOf(changed, zone) : null,
        authors: article.authors.map((author) => author.name),
        categories: categories(article),
        corrections: article.corrections.map(({ date, text }) => {
          const at = parseDate(date, zone)?.instant ?? article.published;
          return fill(t.correctionOn, { date: dates.view(at).short, text });
        }),
        image: article.image && context.picture(article.image),
        bodyPictures: bodyPictures(article).map(context.picture),
        titles: article.readAlso.map(({ title }, index) => {
          const target = readAlso[index] ?? null;
          return target === "hidden" ? null : { title, href: target && links.absolute(target.url) };
        }),
        body: { file: article.file, hash: article.bodyHash },
      };
    },
  };
}
export type FeedStories = ReturnType<typeof feedStories>;
