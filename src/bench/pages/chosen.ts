/** The instant that the demo portal is measured for: its newest stories are of that morning. */
export const MEASURED_AT = "2026-11-24T08:00:00+07:00";

/** The story that is measured: some 400 words with headline and standfirst, a lead picture, two boxes of read-also. */
export const STORY = { date: "2026/11/23", slug: "gempa-selat-mutiara", section: "nasional" } as const;

/** What is measured of Warta: one page of each kind; the search before a reader types, and where it has found something. */
export const wartaPages = [
  { kind: "front", path: "" },
  { kind: "section", path: `${STORY.section}/` },
  { kind: "article", path: `${STORY.date}/${STORY.slug}/` },
  { kind: "search", path: "cari/" },
  { kind: "search, found", path: "cari/?q=gempa" },
] as const;

/** The same of the plain portal, which has no search. */
export const plainPages = [
  { kind: "front", path: "" },
  { kind: "section", path: `${STORY.section}/` },
  { kind: "article", path: `${STORY.section}/${STORY.slug}/` },
] as const;

export type PageKind = (typeof wartaPages)[number]["kind"];
