import type { SearchAction, WebSite, WithActionConstraints, WithContext } from "schema-dts";

export interface WebSiteData {
  readonly name: string;
  readonly url: string;
  /** The search page, absolute; it takes the query as `q`. */
  readonly searchUrl: string;
  readonly lang?: string;
}

/** The portal with its search (schema.org `WebSite`, `SearchAction`). */
export function webSite({ name, url, searchUrl, lang }: WebSiteData): WithContext<WebSite> {
  const search: WithActionConstraints<SearchAction> = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${searchUrl}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    url,
    ...(lang === undefined ? {} : { inLanguage: lang }),
    potentialAction: search,
  };
}
