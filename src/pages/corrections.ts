import { compare } from "../problems.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import { direction } from "./direction.ts";
import type { CorrectionsView } from "./document-views.ts";
import { pageView } from "./head.ts";
import { dayHead, runs } from "./timeline.ts";

/** All corrections, newest first, by the month and day on which they were made. */
export function corrections(context: PlanContext): CorrectionsView {
  const { home, links, newsroom } = context;
  const { t, dates } = home;
  const corrected = newsroom.articles
    .flatMap((article) => article.corrections.map((correction) => ({ article, ...correction })))
    .sort((a, b) => compare(b.date, a.date) || compare(a.article.url, b.article.url));
  const crumbs = [
    { label: t.home, url: urls.front },
    { label: t.corrections, url: urls.corrections },
  ];
  return {
    ...pageView(context, home, {
      url: urls.corrections,
      title: t.corrections,
      description: t.correctionsIntro,
      crumbs,
    }),
    heading: t.corrections,
    intro: t.correctionsIntro,
    months: runs(corrected, ({ date }) => date.slice(0, 7)).map(([month, ofMonth]) => ({
      label: dates.month(month),
      days: runs(ofMonth, ({ date }) => date).map(([day, ofDay]) => ({
        ...dayHead(day, dates),
        items: ofDay.map(({ article, text }) => ({
          text,
          article: { label: article.headline, href: links.href(article.url) },
          lang: article.lang,
          dir: direction(article.lang),
        })),
      })),
    })),
  };
}
