import type { Article, PictureRef } from "../articles/article.ts";
import { parseDate } from "../dates.ts";
import { fill } from "../i18n/messages.ts";
import type { Surroundings } from "../newsroom/newsroom.ts";
import { urls } from "../urls.ts";
import { storyLink } from "./cards.ts";
import type { Edition, PlanContext } from "./context.ts";
import { direction } from "./direction.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";
import { pageView } from "./head.ts";
import { readingMinutes } from "./reading-time.ts";
import { articleData as structuredArticle } from "./structured.ts";
import type { ArticleView, PictureView, ReadAlsoView } from "./views.ts";

/** An article page before its body is put in: the body is on disk and stands here by its hash. */
export interface ArticleData extends Omit<ArticleView, "blocks" | "readAlso"> {
  readonly body: { readonly file: string; readonly hash: string };
  readonly base: string;
  readonly bodyPictures: readonly (PictureView | null)[];
  /** In the order of the file; null where the story exists but may not be shown. */
  readonly titles: readonly (ReadAlsoView | null)[];
}

/** The page of every published article. `bodyPictures` gives the pictures that stand in a body. */
export function articleEntries(
  context: PlanContext,
  entry: EntryMaker,
  bodyPictures: (article: Article) => readonly PictureRef[],
): PageEntry<ArticleData>[] {
  const { newsroom, edition, print } = context;
  const named = namesOf(context);
  return newsroom.articles.map((article) => {
    const shows = () => {
      const pictures = bodyPictures(article);
      const around = newsroom.around(article);
      return {
        own: () => fingerprint(print(article), named.all(article), pictures.map(context.prints.picture)),
        others: () => surroundingsPrint(context, article, around),
        data: () => articleData(context, named, article, around, pictures),
      };
    };
    return entry.article(article.url, edition(article.lang), shows, context.changes.settled(article));
  });
}

/** What the configuration says of what an article names. */
function namesOf({ portal, section }: PlanContext) {
  const topics = new Map(portal.topics.map((topic) => [topic.id, topic.name]));
  const roles = new Map(portal.authors.map((author) => [author.id, author.role]));
  const topic = (id: string): string => topics.get(id) ?? id;
  const role = (id: string): string | null => roles.get(id) ?? null;
  return {
    topic,
    role,
    all: (article: Article): readonly (string | null)[] => [
      section(article.section).name,
      ...article.topics.map(topic),
      ...article.authors.map(({ id }) => role(id)),
    ],
  };
}
type Names = ReturnType<typeof namesOf>;

function surroundingsPrint(context: PlanContext, article: Article, around: Surroundings): string {
  const { prints } = context;
  const link = (other: Article | null) => other && [other.url, other.headline];
  return fingerprint(
    prints.picture(article.image),
    prints.cards(around.related),
    link(around.previous),
    link(around.next),
    around.readAlso.map((target) => (target === "hidden" ? target : target?.url)),
    around.backlinks.map(link),
    around.translations.map((other) => [...(link(other) ?? []), other.lang, other.file]),
    around.series.map((part) => [...(link(part) ?? []), part === article]),
  );
}

function articleData(
  context: PlanContext,
  named: Names,
  article: Article,
  around: Surroundings,
  pictures: readonly PictureRef[],
): ArticleData {
  const { links, portal, section, picture } = context;
  const edition = context.edition(article.lang);
  const { t, dates, card, number } = edition;
  const own = section(article.section);
  const image = article.image && picture(article.image);
  const translations = around.translations.map((other) => ({
    ...storyLink(other, links),
    lang: other.lang,
    dir: direction(other.lang),
  }));
  const published = dates.view(article.published);
  const updated = article.updated === null ? null : dates.view(article.updated);
  const topicNames = article.topics.map(named.topic);

  return {
    ...pageView(context, edition, {
      url: article.url,
      title: article.headline,
      description: article.standfirst,
      current: article.section,
      crumbs: [
        { label: t.home, url: urls.front },
        { label: own.name, url: urls.section(own.id) },
        { label: article.headline, url: article.url },
      ],
      noindex: article.draft,
      jsonLd: [
        structuredArticle(context, article, {
          image,
          published,
          updated,
          topics: topicNames,
          translations: around.translations,
        }),
      ],
      head: {
        type: "article",
        image: image && {
          url: new URL(image.src, portal.site.url).href,
          width: image.width,
          height: image.height,
          alt: image.alt,
        },
        published: published.iso,
        modified: updated?.iso ?? null,
        section: own.name,
        tags: topicNames,
        authors: article.authors.map((author) => author.name),
        alternates:
          around.translations.length === 0
            ? []
            : [article, ...around.translations].map((one) => ({
                lang: one.lang,
                href: links.absolute(one.url),
              })),
      },
    }),
    article: {
      url: links.absolute(article.url),
      lang: article.lang,
      dir: direction(article.lang),
      headline: article.headline,
      kicker: article.kicker,
      standfirst: article.standfirst,
      section: { label: own.name, href: links.href(urls.section(own.id)) },
      published,
      updated,
      place: article.dateline?.place ?? null,
      outlet: article.dateline?.outlet ?? null,
      minutes: readingMinutes(article.words),
      authors: article.authors.map(({ id, name }) => ({
        label: name,
        href: links.href(urls.author(id)),
        role: named.role(id),
      })),
      sources: article.sources.map(({ id, name, url }) => ({
        label: name,
        href: links.href(urls.source(id)),
        site: url,
      })),
      credit: article.credit,
      comments: article.comments,
      views: article.views,
      commentsText: article.comments === null ? null : number(article.comments),
      viewsText: article.views === null ? null : number(article.views),
      image,
      topics: article.topics.map((id) => ({ label: named.topic(id), href: links.href(urls.topic(id)) })),
      corrections: article.corrections.map(({ date, text }) => ({
        date: dates.view(parseDate(date, portal.site.timezone)?.instant ?? article.published),
        text,
      })),
      series: seriesView(article, around.series, edition, context),
      translations,
      sponsored: article.sponsored,
      live: article.live,
      opinion: article.opinion,
      breaking: article.breaking,
      draft: article.draft,
      discussion: article.discussion,
      discussionText: article.discussionText,
    },
    titles: article.readAlso.map(({ title }, index) => {
      const target = around.readAlso[index] ?? null;
      // The headline of a story that may not be read yet must not be given away by one that refers to it.
      if (target === "hidden") return null;
      return { title, href: target && links.href(target.url) };
    }),
    bodyPictures: pictures.map(picture),
    backlinks: around.backlinks.map((other) => storyLink(other, links)),
    related: around.related.map(card),
    previous: around.previous && storyLink(around.previous, links),
    next: around.next && storyLink(around.next, links),
    body: { file: article.file, hash: article.bodyHash },
    base: links.base,
  };
}

function seriesView(
  article: Article,
  parts: readonly Article[],
  edition: Edition,
  { links }: PlanContext,
): ArticleView["article"]["series"] {
  if (!article.series) return null;
  const { id, name } = article.series;
  return {
    name,
    label: fill(edition.t.seriesPart, { part: parts.indexOf(article) + 1, total: parts.length }),
    href: links.href(urls.series(id)),
    parts: parts.map((part) => ({ ...storyLink(part, links), current: part === article })),
  };
}
