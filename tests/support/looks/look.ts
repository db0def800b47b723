/** Pages that stand for every kind, by the name of their pictures. The demo portal has all of them. */
export const lookedPages = {
  front: "",
  section: "sains/",
  topic: "topik/krisis-terusan-marsa/",
  author: "penulis/laila-tamamidi/",
  source: "sumber/kantorberita/",
  topics: "topik/",
  authors: "penulis/",
  series: "seri/listrik-dari-arus/",
  archive: "arsip/",
  year: "2026/",
  month: "2026/11/",
  day: "2026/11/23/",
  search: "cari/?q=terusan",
  corrections: "koreksi/",
  "not-found": "tidak-ada/",
  offline: "luring/",
  plain: "tentang/",
  article: "2026/11/23/gempa-selat-mutiara/",
  "long-read": "2026/11/15/sepuluh-tahun-menanam-karang/",
  live: "2026/11/23/langsung-gempa/",
  column: "2026/11/19/pulau-kecil-bukan-catatan-kaki/",
  arabic: "2026/11/23/iadat-fath-qanat-marsa/",
} as const;
export type LookedPage = keyof typeof lookedPages;

/** How wide the window is, and how wide the picture of it that is kept. */
export const lookWidths = { 360: 150, 768: 200, 1280: 256, 1920: 300 } as const;
export type LookWidth = keyof typeof lookWidths;

/** The demo portal as it is, with an Arabic frame, which mirrors every kind of page, and in the other theme. */
export const lookedPortalNames = ["ltr", "rtl", "tabloid"] as const;
export type LookedPortal = (typeof lookedPortalNames)[number];

/** One page as one reader sees it. */
export interface Look {
  readonly page: LookedPage;
  readonly width: LookWidth;
  readonly scheme: "light" | "dark";
  readonly portal: LookedPortal;
}

/** `section-1280-dark-rtl.webp` */
export const lookFile = ({ page, width, scheme, portal }: Look): string =>
  `${page}-${width}-${scheme}-${portal}.webp`;

const widths = Object.keys(lookWidths).map(Number) as LookWidth[];
const pages = Object.keys(lookedPages) as LookedPage[];

/** What the other theme has of its own. */
const tabloidLooks: readonly Look[] = (
  [
    ["front", 360, "light"],
    ["front", 1280, "light"],
    ["front", 1280, "dark"],
    ["section", 768, "dark"],
    ["topic", 1280, "light"],
    ["article", 360, "dark"],
    ["article", 1280, "light"],
    ["column", 1280, "light"],
    ["arabic", 360, "light"],
    ["month", 1280, "light"],
  ] as const
).map(([page, width, scheme]) => ({ page, width, scheme, portal: "tabloid" }));

/** Every page at every width, light and dark, in both directions, and a handful in the other theme. */
export const allLooks: readonly Look[] = [
  ...(["ltr", "rtl"] as const).flatMap((portal) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      widths.flatMap((width) => pages.map((page) => ({ page, width, scheme, portal }))),
    ),
  ),
  ...tabloidLooks,
];
