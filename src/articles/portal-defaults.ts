import { type Front, frontLists, type Section, type Site } from "../portal.ts";

/** The portal of a folder without `_portal/`. */
export const siteDefaults = {
  name: "Warta",
  tagline: "",
  description: "",
  url: "https://example.org/",
  lang: "id",
  timezone: "Asia/Jakarta",
  outlets: [],
  permalink: "/{year}/{month}/{day}/{slug}/",
  pageSize: 20,
  social: [],
  hijriCorrections: {},
  history: true,
  cards: null,
  identity: { theme: "koran", accent: null, logo: null, icon: null },
  footer: { text: null, columns: [] },
  ads: [],
} as const satisfies Omit<Site, "defaultSection" | "publisher">;

export const sectionDefaults: readonly Section[] = [
  { id: "berita", name: "Berita", description: null, nav: true },
];

export const frontDefaults = (sections: readonly Section[]): Front => ({
  lead: [],
  breaking: null,
  sections: sections.map(({ id }) => ({ section: id, make: null, stories: [], from: null, until: null })),
  repeats: frontLists,
});
