/**
 * What machines read of a page: schema.org objects for `<script type="application/ld+json">`. Inputs are plain
 * JSON with absolute URLs; what is not known is left out, never null.
 */

export { type NewsArticleData, newsArticle } from "./structured-article.ts";
export { breadcrumbList, type Crumb } from "./structured-breadcrumbs.ts";
export { newsMediaOrganization, type OrganizationData } from "./structured-organization.ts";
export { type WebSiteData, webSite } from "./structured-website.ts";
