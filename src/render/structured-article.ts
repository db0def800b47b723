import type {
  AdvertiserContentArticle,
  CorrectionComment,
  ImageObject,
  NewsArticle,
  OpinionNewsArticle,
  WithContext,
} from "schema-dts";

/** All that is said of an article; dates are ISO 8601, URLs absolute. */
export interface NewsArticleData {
  readonly kind: "news" | "opinion" | "sponsored";
  readonly url: string;
  readonly headline: string;
  readonly description: string | null;
  readonly published: string;
  readonly updated: string | null;
  readonly lang: string;
  readonly section: string;
  readonly words: number;
  readonly keywords: readonly string[];
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly publisher: { readonly name: string; readonly url: string; readonly logo: string | null };
  /** Where the story comes from. */
  readonly sources: readonly { readonly name: string; readonly url: string | null }[];
  readonly images: readonly ArticleImage[];
  /** `date` is `YYYY-MM-DD`. */
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  /** The dateline's place. */
  readonly place: string | null;
  /** Name of who paid for a sponsored piece. */
  readonly sponsor: string | null;
  readonly translationOf: ArticleRef | null;
  readonly translations: readonly ArticleRef[];
}
export interface ArticleImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly credit: string | null;
}
/** The same story in another language. */
export interface ArticleRef {
  readonly url: string;
  readonly lang: string;
}

const types = {
  news: "NewsArticle",
  opinion: "OpinionNewsArticle",
  sponsored: "AdvertiserContentArticle",
} as const;

/** An article (schema.org `NewsArticle`, or what an opinion or a paid piece is called there). */
export function newsArticle(
  data: NewsArticleData,
): WithContext<NewsArticle | OpinionNewsArticle | AdvertiserContentArticle> {
  return {
    "@context": "https://schema.org",
    "@type": types[data.kind],
    mainEntityOfPage: { "@type": "WebPage", "@id": data.url },
    url: data.url,
    headline: data.headline,
    ...(data.description !== null && { description: data.description }),
    datePublished: data.published,
    dateModified: data.updated ?? data.published,
    inLanguage: data.lang,
    articleSection: data.section,
    wordCount: data.words,
    isAccessibleForFree: true,
    ...(data.keywords.length > 0 && { keywords: data.keywords }),
    ...(data.authors.length > 0 && {
      author: data.authors.map(({ name, url }) => ({ "@type": "Person" as const, name, url })),
    }),
    publisher: {
      "@type": "NewsMediaOrganization",
      name: data.publisher.name,
      url: data.publisher.url,
      ...(data.publisher.logo !== null && { logo: { "@type": "ImageObject", url: data.publisher.logo } }),
    },
    ...(data.sources.length > 0 && {
      isBasedOn: data.sources.map(({ name, url }) => ({
        "@type": "CreativeWork" as const,
        name,
        ...(url !== null && { url }),
      })),
    }),
    ...(data.images.length > 0 && { image: data.images.map(image) }),
    ...(data.corrections.length > 0 && { correction: data.corrections.map(correction) }),
    ...(data.place !== null && { contentLocation: { "@type": "Place", name: data.place } }),
    ...(data.sponsor !== null && { sponsor: { "@type": "Organization", name: data.sponsor } }),
    ...(data.translationOf !== null && { translationOfWork: work(data.translationOf) }),
    ...(data.translations.length > 0 && { workTranslation: data.translations.map(work) }),
  };
}

const image = ({ url, width, height, caption, credit }: ArticleImage): ImageObject => ({
  "@type": "ImageObject",
  url,
  width: `${width}`,
  height: `${height}`,
  ...(caption !== null && { caption }),
  ...(credit !== null && { creditText: credit }),
});

const correction = ({ date, text }: { date: string; text: string }): CorrectionComment => ({
  "@type": "CorrectionComment",
  datePublished: date,
  text,
});

const work = ({ url, lang }: ArticleRef) => ({ "@type": "NewsArticle" as const, url, inLanguage: lang });
