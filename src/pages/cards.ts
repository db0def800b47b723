import type { Article, PictureRef } from "../articles/article.ts";
import { type Links, urls } from "../urls.ts";
import type { Edition } from "./context.ts";
import { direction } from "./direction.ts";
import { readingMinutes } from "./reading-time.ts";
import type { Card, Link, PictureView } from "./views.ts";

export type CardMaker = (article: Article) => Card;

interface CardContext extends Pick<Edition, "t" | "count" | "dates" | "section"> {
  readonly links: Links;
  readonly picture: (ref: PictureRef) => PictureView | null;
}

/** Makes one card an article, the same object for every list. */
export function cardMaker(context: CardContext): CardMaker {
  const cards = new Map<Article, Card>();
  return (article) => {
    const known = cards.get(article);
    if (known) return known;
    const made = card(article, context);
    cards.set(article, made);
    return made;
  };
}

const card = (article: Article, { t, count, links, dates, section, picture }: CardContext): Card => ({
  href: links.href(article.url),
  lang: article.lang,
  dir: direction(article.lang),
  headline: article.headline,
  kicker: article.kicker,
  summary: article.summary,
  section: { label: section(article.section).name, href: links.href(urls.section(article.section)) },
  published: dates.view(article.published),
  image: article.image && picture(article.image),
  authors: article.authors.map((author) => author.name),
  live: article.live,
  opinion: article.opinion,
  breaking: article.breaking,
  sponsored: article.sponsored,
  draft: article.draft,
  readingTime: count(t.readingTime, readingMinutes(article.words)),
});

/** A plain link to an article. */
export const storyLink = (article: Article, links: Links): Link => ({
  label: article.headline,
  href: links.href(article.url),
});
