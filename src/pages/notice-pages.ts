import type { Article } from "../articles/article.ts";
import { parseDate } from "../dates.ts";
import type { SitePath } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { NoticeView } from "./document-views.ts";
import type { PageEntry } from "./entry.ts";
import { atOnce, type EntryMaker } from "./entry-maker.ts";
import { pageView } from "./head.ts";
import { goneAddresses } from "./host-pages.ts";

/** A short notice at the address of each story that was taken down, nothing of its text on it, and at what is gone. */
export const noticeEntries = (context: PlanContext, entry: EntryMaker): PageEntry[] => [
  ...context.newsroom.retracted.map((article) =>
    entry.page("notice", article.url, context.edition(article.lang), atOnce(retracted(context, article))),
  ),
  ...goneAddresses(context).map((url) => entry.page("notice", url, context.home, atOnce(gone(context, url)))),
];

function gone(context: PlanContext, url: SitePath): NoticeView {
  const { t } = context.home;
  return {
    ...pageView(context, context.home, { url, title: t.gone, description: t.goneText, noindex: true }),
    eyebrow: null,
    heading: t.gone,
    text: t.goneText,
    reason: null,
    published: null,
    retracted: null,
  };
}

function retracted(context: PlanContext, article: Article): NoticeView {
  const edition = context.edition(article.lang);
  const { t, dates } = edition;
  const day = article.retracted?.date ?? null;
  const when = day === null ? null : parseDate(day, context.portal.site.timezone);
  return {
    ...pageView(context, edition, {
      url: article.url,
      title: article.headline,
      description: t.retractedText,
      noindex: true,
    }),
    eyebrow: t.retracted,
    heading: article.headline,
    text: t.retractedText,
    reason: article.retracted?.reason ?? null,
    published: dates.view(article.published),
    retracted: when && dates.view(when.instant),
  };
}
