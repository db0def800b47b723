import type { NewsMediaOrganization, WithContext } from "schema-dts";

export interface OrganizationData {
  readonly name: string;
  readonly url: string;
  readonly logo: string | null;
  readonly address: string | null;
  readonly email: string | null;
  readonly phone?: string | null;
  /** The newsroom's own pages on other sites. */
  readonly sameAs: readonly string[];
  /** The page of the press rules that it keeps ("Pedoman Media Siber"). */
  readonly ethicsPolicy: string | null;
  readonly correctionsPolicy: string | null;
}

/** The publisher (schema.org `NewsMediaOrganization`). */
export const newsMediaOrganization = (data: OrganizationData): WithContext<NewsMediaOrganization> => ({
  "@context": "https://schema.org",
  "@type": "NewsMediaOrganization",
  name: data.name,
  url: data.url,
  ...(data.logo !== null && { logo: { "@type": "ImageObject", url: data.logo } }),
  ...(data.address !== null && { address: data.address }),
  ...(data.email !== null && { email: data.email }),
  ...(data.phone && { telephone: data.phone }),
  ...(data.sameAs.length > 0 && { sameAs: data.sameAs }),
  ...(data.ethicsPolicy !== null && { ethicsPolicy: data.ethicsPolicy }),
  ...(data.correctionsPolicy !== null && { correctionsPolicy: data.correctionsPolicy }),
});
