import type { Article } from "../articles/article.ts";
import type { Part } from "../history/model.ts";
import { fill } from "../i18n/messages.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { HistoryView, PartView } from "./document-views.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";
import { pageView } from "./head.ts";

/** "Riwayat perubahan" of each story in which something was changed since readers first saw it. */
export const historyEntries = (context: PlanContext, entry: EntryMaker): PageEntry<HistoryView>[] =>
  context.newsroom.articles.flatMap((article) => {
    const print = context.historyPrint(article);
    if (print === null) return [];
    const { url, headline, section } = article;
    const edition = context.edition(article.lang);
    return [
      entry.page("history", urls.history(url), edition, () => ({
        own: () => fingerprint(print, url, headline, section, edition.section(section).name),
        data: () => historyView(context, article, print),
      })),
    ];
  });

function historyView(context: PlanContext, article: Article, print: string): HistoryView {
  const { links, historyOf } = context;
  const edition = context.edition(article.lang);
  const { t, dates, count } = edition;
  const url = urls.history(article.url);
  const own = edition.section(article.section);
  const { changes, earlier } = historyOf(print);
  return {
    ...pageView(context, edition, {
      url,
      title: fill(t.changesOf, { title: article.headline }),
      description: t.changesIntro,
      current: article.section,
      crumbs: [
        { label: t.home, url: urls.front },
        { label: own.name, url: urls.section(own.id) },
        { label: article.headline, url: article.url },
        { label: t.changes, url },
      ],
      noindex: true,
    }),
    heading: article.headline,
    intro: t.changesIntro,
    article: links.href(article.url),
    changes: changes.map(({ time, headline, standfirst, text }) => ({
      date: dates.view(time),
      headline: headline && partViews(headline),
      standfirst: standfirst && partViews(standfirst),
      text: text.map(partViews),
    })),
    earlier: earlier > 0 ? count(t.changesEarlier, earlier) : null,
  };
}

/** Spaces at the end of a change stand outside of it: nobody underlines them. */
const partViews = (parts: readonly Part[]): PartView[] =>
  parts.flatMap(([kind, text]): PartView[] => {
    const words = text.trimEnd();
    if (kind === "same" || words === text || words === "") return [{ kind, text }];
    return [
      { kind, text: words },
      { kind: "same", text: text.slice(words.length) },
    ];
  });
