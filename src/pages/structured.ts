import type { Article } from "../articles/article.ts";
import { breadcrumbList, newsArticle, newsMediaOrganization, webSite } from "../render/structured-data.ts";
import { type SitePath, urls } from "../urls.ts";
import type { PlanContext } from "./context.ts";
import type { SharedPicture } from "./share-card.ts";
import type { DateView } from "./views.ts";

/** What an article's page has worked out already. */
interface ArticleFacts {
  readonly images: readonly SharedPicture[];
  readonly published: DateView;
  readonly updated: DateView | null;
  readonly topics: readonly string[];
  readonly translations: readonly Article[];
}

/** The article as machines read it. */
export function articleData(context: PlanContext, article: Article, facts: ArticleFacts): object {
  const { links, portal, edition } = context;
  const ref = (other: Article) => ({ url: links.absolute(other.url), lang: other.lang });
  const original = facts.translations.find((other) => other.file === article.translationOf);
  return newsArticle({
    kind: article.sponsored !== null ? "sponsored" : article.opinion ? "opinion" : "news",
    url: links.absolute(article.url),
    headline: article.headline,
    description: article.summary,
    published: facts.published.iso,
    updated: facts.updated?.iso ?? null,
    lang: article.lang,
    section: edition(article.lang).section(article.section).name,
    words: article.words,
    keywords: facts.topics,
    authors: article.authors.map(({ id, name }) => ({ name, url: links.absolute(urls.author(id)) })),
    publisher: { name: portal.site.name, url: links.absolute(urls.front), logo: logo(context) },
    sources: article.sources.map(({ id, name, url }) => ({
      name,
      url: url ?? links.absolute(urls.source(id)),
    })),
    images: facts.images,
    corrections: article.corrections,
    place: article.dateline?.place ?? null,
    sponsor: article.sponsored,
    translationOf: original ? ref(original) : null,
    translations: article.translationOf === null ? facts.translations.map(ref) : [],
  });
}

/** Where a page stands. */
export const breadcrumbs = (
  { links }: PlanContext,
  crumbs: readonly { label: string; url: SitePath }[],
): object => breadcrumbList(crumbs.map(({ label, url }) => ({ name: label, url: links.absolute(url) })));

/** The portal with its search. */
export const siteData = ({ portal, links }: PlanContext): object =>
  webSite({
    name: portal.site.name,
    url: links.absolute(urls.front),
    searchUrl: links.absolute(urls.search),
    lang: portal.site.lang,
  });

/** The newsroom; its rules are the page on press ethics, where there is one. */
export function organisationData(context: PlanContext): object {
  const { portal, links, plainPages } = context;
  const ethics = plainPages.find(({ id }) => id === "pedoman-media-siber");
  return newsMediaOrganization({
    ...portal.site.publisher,
    url: links.absolute(urls.front),
    logo: logo(context),
    sameAs: portal.site.social.map(({ url }) => url),
    ethicsPolicy: ethics ? links.absolute(urls.page(ethics.id)) : null,
    correctionsPolicy: links.absolute(urls.corrections),
  });
}

const logo = ({ links, assets }: PlanContext): string => links.absolute(urls.file(assets.icon512));
