import type { Article, PictureRef } from "../articles/article.ts";
import { parseDate } from "../dates.ts";
import type { Surroundings } from "../newsroom/newsroom.ts";
import { urls } from "../urls.ts";
import { articleHead } from "./article-head.ts";
import type { ArticleNames } from "./article-names.ts";
import { articleSeries } from "./article-series.ts";
import type { ArticleView, ReadAlsoView } from "./article-view.ts";
import { storyLink } from "./cards.ts";
import type { PlanContext } from "./context.ts";
import { direction } from "./direction.ts";
import { readingMinutes } from "./reading-time.ts";
import { shareLinks } from "./share-links.ts";
import type { PictureView } from "./views.ts";

/** An article page before its body is put in: the body is on disk and stands here by its hash. */
export interface ArticleData extends Omit<ArticleView, "blocks" | "entries" | "readAlso"> {
  readonly body: { readonly file: string; readonly hash: string };
  readonly base: string;
  readonly timezone: string;
  readonly bodyPictures: readonly (PictureView | null)[];
  /** In the order of the file; null where the story exists but may not be shown. */
  readonly titles: readonly (ReadAlsoView | null)[];
}

/** What the page of an article shows. */
export function articleData(
  context: PlanContext,
  named: ArticleNames,
  article: Article,
  around: Surroundings,
  pictures: readonly PictureRef[],
): ArticleData {
  const { links, portal, picture } = context;
  const edition = context.edition(article.lang);
  const { t, dates, card, count } = edition;
  const own = edition.section(article.section);
  const image = article.image && picture(article.image);
  const translations = around.translations.map((other) => ({
    ...storyLink(other, links),
    lang: other.lang,
    dir: direction(other.lang),
  }));
  const published = dates.view(article.published);
  const updated = article.updated === null ? null : dates.view(article.updated);

  return {
    ...articleHead(context, article, around, image),
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
      history: context.historyPrint(article) === null ? null : links.href(urls.history(article.url)),
      place: article.dateline?.place ?? null,
      outlet: article.dateline?.outlet ?? null,
      readingTime: count(t.readingTime, readingMinutes(article.words)),
      authors: article.authors.map(({ id, name }) => ({
        label: name,
        href: links.href(urls.author(id)),
        role: named.role(id),
        face: named.face(id)?.phone.src ?? null,
      })),
      sources: article.sources.map(({ id, name, url }) => ({
        label: name,
        href: links.href(urls.source(id)),
        site: url,
      })),
      credit: article.credit,
      share: shareLinks(article.headline, links.absolute(article.url)),
      comments: article.comments,
      views: article.views,
      commentsText: article.comments === null ? null : count(t.comments, article.comments),
      viewsText: article.views === null ? null : count(t.views, article.views),
      image,
      topics: article.topics.map((id) => ({ label: edition.topic(id), href: links.href(urls.topic(id)) })),
      corrections: article.corrections.map(({ date, text }) => ({
        date: dates.view(parseDate(date, portal.site.timezone)?.instant ?? article.published),
        text,
      })),
      series: articleSeries(article, around.series, edition, context),
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
    timezone: portal.site.timezone,
  };
}
