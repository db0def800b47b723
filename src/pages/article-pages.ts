import type { Article, PictureRef } from "../articles/article.ts";
import type { Surroundings } from "../newsroom/newsroom.ts";
import { type ArticleData, articleData } from "./article-data.ts";
import { articleNames } from "./article-names.ts";
import type { PlanContext } from "./context.ts";
import type { PageEntry } from "./entry.ts";
import type { EntryMaker } from "./entry-maker.ts";
import { fingerprint } from "./fingerprint.ts";

/** The page of every published article. `bodyPictures` gives the pictures that stand in a body. */
export function articleEntries(
  context: PlanContext,
  entry: EntryMaker,
  bodyPictures: (article: Article) => readonly PictureRef[],
): PageEntry<ArticleData>[] {
  const { newsroom, edition, print } = context;
  const named = articleNames(context);
  return newsroom.articles.map((article) => {
    const shows = () => {
      const pictures = bodyPictures(article);
      const around = newsroom.around(article);
      return {
        own: () =>
          fingerprint(
            print(article),
            named.all(article),
            pictures.map(context.picturePrint),
            context.historyPrint(article) !== null,
            context.shareCard(article),
          ),
        others: () => surroundingsPrint(context, article, around),
        data: () => articleData(context, named, article, around, pictures),
      };
    };
    return entry.article(article.url, edition(article.lang), shows, context.changes.settled(article));
  });
}

function surroundingsPrint(context: PlanContext, article: Article, around: Surroundings): string {
  const { prints } = context.edition(article.lang);
  const link = (other: Article | null) => other && [other.url, other.headline];
  return fingerprint(
    context.picturePrint(article.image),
    prints.cards(around.related),
    link(around.previous),
    link(around.next),
    around.readAlso.map((target) => (target === "hidden" ? target : target?.url)),
    around.backlinks.map(link),
    around.translations.map((other) => [...(link(other) ?? []), other.lang, other.file]),
    around.series.map((part) => [...(link(part) ?? []), part === article]),
  );
}
