import type { Article } from "../articles/article.ts";
import type { Surroundings } from "../newsroom/newsroom.ts";
import { urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import { pageView } from "./head.ts";
import { leadPicture, shareCard } from "./share-card.ts";
import { articleData as structuredArticle } from "./structured.ts";
import type { PageView, PictureView } from "./views.ts";

/** What stands around an article on its page: head, navigation, structured data. */
export function articleHead(
  context: PlanContext,
  article: Article,
  around: Surroundings,
  image: PictureView | null,
): PageView {
  const { links } = context;
  const edition = context.edition(article.lang);
  const { t, dates } = edition;
  const own = edition.section(article.section);
  const published = dates.view(article.published);
  const updated = article.updated === null ? null : dates.view(article.updated);
  const card = shareCard(context, article);
  const picture = image && leadPicture(context, image);
  const topicNames = article.topics.map(edition.topic);
  return pageView(context, edition, {
    url: article.url,
    title: article.headline,
    description: article.summary,
    current: article.section,
    crumbs: [
      { label: t.home, url: urls.front },
      { label: own.name, url: urls.section(own.id) },
      { label: article.headline, url: article.url },
    ],
    noindex: article.draft,
    jsonLd: [
      structuredArticle(context, article, {
        // The picture first: who shows stories by themselves wants no headline in it.
        images: [picture, card].filter((each) => each !== null),
        published,
        updated,
        topics: topicNames,
        translations: around.translations,
      }),
    ],
    head: {
      type: "article",
      image: card ?? picture,
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
  });
}
