import { describe, expect, it } from "vitest";
import {
  breadcrumbList,
  type NewsArticleData,
  newsArticle,
  newsMediaOrganization,
  webSite,
} from "../../src/render/structured-data.ts";

const url = "https://example.org/2026/11/24/a/";

const full: NewsArticleData = {
  kind: "news",
  url,
  headline: "Pasar baru dibuka",
  description: "Ringkasan",
  published: "2026-11-24T13:45:00.000+07:00",
  updated: "2026-11-24T15:00:00.000+07:00",
  lang: "id",
  section: "Ekonomi",
  words: 312,
  keywords: ["Pasar"],
  authors: [{ name: "Sari", url: "https://example.org/penulis/sari/" }],
  publisher: { name: "Warta", url: "https://example.org/", logo: "https://example.org/ikon.png" },
  sources: [
    { name: "Kantor Berita", url: "https://kantor.example/" },
    { name: "xyz", url: null },
  ],
  images: [{ url: "https://example.org/a.jpg", width: 1200, height: 800, caption: "Pasar", credit: "Budi" }],
  corrections: [{ date: "2026-11-25", text: "Semula tertulis lain." }],
  place: "Washington",
  sponsor: null,
  translationOf: { url: "https://example.org/asli/", lang: "en" },
  translations: [{ url: "https://example.org/ar/", lang: "ar" }],
};

const bare: NewsArticleData = {
  ...full,
  description: null,
  updated: null,
  keywords: [],
  authors: [],
  sources: [],
  images: [],
  corrections: [],
  place: null,
  translationOf: null,
  translations: [],
};

describe("an article's structured data", () => {
  it("says all that is known", () => {
    expect(newsArticle(full)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      mainEntityOfPage: { "@id": url },
      headline: full.headline,
      datePublished: full.published,
      dateModified: full.updated,
      articleSection: "Ekonomi",
      wordCount: 312,
      author: [{ "@type": "Person", name: "Sari", url: "https://example.org/penulis/sari/" }],
      isBasedOn: [
        { "@type": "CreativeWork", name: "Kantor Berita", url: "https://kantor.example/" },
        { "@type": "CreativeWork", name: "xyz" },
      ],
      image: [{ "@type": "ImageObject", url: "https://example.org/a.jpg", creditText: "Budi" }],
      correction: [
        { "@type": "CorrectionComment", datePublished: "2026-11-25", text: "Semula tertulis lain." },
      ],
      contentLocation: { "@type": "Place", name: "Washington" },
      translationOfWork: { url: "https://example.org/asli/", inLanguage: "en" },
      workTranslation: [{ url: "https://example.org/ar/", inLanguage: "ar" }],
    });
  });

  it("leaves out what is not known, and dates an article never updated by its publication", () => {
    const written = newsArticle(bare);
    expect(JSON.stringify(written)).not.toMatch(/null|\[\]|undefined/);
    expect(written).toMatchObject({ dateModified: bare.published });
    for (const key of ["description", "author", "isBasedOn", "image", "correction", "contentLocation"]) {
      expect(written).not.toHaveProperty(key);
    }
    // Plain JSON all through: what a fingerprint covers is what the page shows.
    expect(JSON.parse(JSON.stringify(written))).toStrictEqual(written);
  });

  it.each([
    ["news", "NewsArticle"],
    ["opinion", "OpinionNewsArticle"],
    ["sponsored", "AdvertiserContentArticle"],
  ] as const)("calls %s a %s", (kind, type) => {
    expect(
      newsArticle({ ...full, kind, sponsor: kind === "sponsored" ? "Bank Contoh" : null }),
    ).toMatchObject({
      "@type": type,
    });
  });
});

describe("the portal's structured data", () => {
  it("counts breadcrumbs from one", () => {
    const crumbs = breadcrumbList([
      { name: "Beranda", url: "https://example.org/" },
      { name: "Ekonomi", url: "https://example.org/ekonomi/" },
    ]);
    expect(crumbs).toMatchObject({
      itemListElement: [
        { position: 1, name: "Beranda", item: "https://example.org/" },
        { position: 2, name: "Ekonomi", item: "https://example.org/ekonomi/" },
      ],
    });
  });

  it("tells how to search it", () => {
    const site = webSite({
      name: "Warta",
      url: "https://example.org/",
      searchUrl: "https://example.org/cari/",
    });
    expect(site).toMatchObject({
      potentialAction: {
        target: { urlTemplate: "https://example.org/cari/?q={search_term_string}" },
        "query-input": "required name=search_term_string",
      },
    });
  });

  it("names the publisher with its policies, and nothing that it does not have", () => {
    const data = {
      name: "Warta",
      url: "https://example.org/",
      logo: null,
      address: null,
      email: null,
      sameAs: [],
    };
    const policies = {
      ethicsPolicy: "https://example.org/pedoman/",
      correctionsPolicy: "https://example.org/koreksi/",
    };
    expect(newsMediaOrganization({ ...data, ...policies })).toStrictEqual({
      "@context": "https://schema.org",
      "@type": "NewsMediaOrganization",
      name: "Warta",
      url: "https://example.org/",
      ...policies,
    });
  });
});
