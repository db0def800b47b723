import type { BreadcrumbList, WithContext } from "schema-dts";

/** A step on the way from the front page; `url` is absolute. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** Where a page stands, front page first. */
export const breadcrumbList = (crumbs: readonly Crumb[]): WithContext<BreadcrumbList> => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ name, url }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: url,
  })),
});
