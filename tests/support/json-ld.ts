type Thing = Readonly<Record<string, unknown>>;

/** What Google and schema.org ask of each type that Warta writes. */
const required: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    "headline",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "mainEntityOfPage",
    "articleSection",
    "wordCount",
    "inLanguage",
  ],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "name"],
  WebSite: ["name", "url", "potentialAction"],
  SearchAction: ["target", "query-input"],
  NewsMediaOrganization: ["name", "url"],
  Person: ["name"],
  Organization: ["name"],
  CorrectionComment: ["text", "datePublished"],
};

/** Types that are kinds of others. */
const kinds: Readonly<Record<string, string>> = {
  OpinionNewsArticle: "NewsArticle",
  ReportageNewsArticle: "NewsArticle",
  AdvertiserContentArticle: "NewsArticle",
  LiveBlogPosting: "NewsArticle",
};

const ADDRESS =
  /^(?:@id|url|item|contentUrl|sameAs|logo|image|isBasedOn|mainEntityOfPage|urlTemplate|thumbnailUrl)$/;
/** Properties whose value only names another work, described in full on its own page. */
const REFERENCE = /^(?:translationOfWork|workTranslation|isPartOf|hasPart)$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** Everything wrong in one JSON-LD value: missing properties, relative addresses, dates that are none. */
export function jsonLdProblems(value: unknown, key = "", path = "$"): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => jsonLdProblems(item, key, `${path}[${index}]`));
  if (isThing(value)) {
    const type = typeof value["@type"] === "string" ? value["@type"] : "";
    const asked = REFERENCE.test(key) ? [] : (required[kinds[type] ?? type] ?? []);
    const missing = asked.filter((name) => isEmpty(value[name]));
    return [
      ...(type === "" && !("@id" in value) && !("@graph" in value) ? [`${path} has no @type`] : []),
      ...missing.map((name) => `${path} (${type}) has no ${name}`),
      ...Object.entries(value).flatMap(([name, inner]) => jsonLdProblems(inner, name, `${path}.${name}`)),
    ];
  }
  if (typeof value !== "string") return [];
  if (ADDRESS.test(key) && !/^https?:\/\/[^/]+\//.test(value))
    return [`${path} is no absolute address: ${value}`];
  if (/^date/.test(key) && !DATE.test(value)) return [`${path} is no ISO date: ${value}`];
  return [];
}

/** All objects of that type, or a kind of it, however deep. */
export function thingsOf(value: unknown, type: string): Thing[] {
  if (Array.isArray(value)) return value.flatMap((item) => thingsOf(item, type));
  if (!isThing(value)) return [];
  const own = value["@type"];
  const here = typeof own === "string" && (own === type || kinds[own] === type) ? [value] : [];
  return [...here, ...Object.values(value).flatMap((inner) => thingsOf(inner, type))];
}
