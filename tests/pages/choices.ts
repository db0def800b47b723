import type { AdPlace, AdSlot } from "../../src/ads.ts";
import type { Article, PictureRef } from "../../src/articles/article.ts";
import type { PlainPage } from "../../src/articles/configuration.ts";
import type { PictureView } from "../../src/pages/views.ts";
import type {
  Author,
  Front,
  FrontSlot,
  FrontStrip,
  Names,
  Portal,
  Section,
  Site,
  SourceEntry,
  Topic,
} from "../../src/portal.ts";
import type { AssetPaths } from "../../src/render/assets.ts";
import type { ArticleUrl } from "../../src/urls.ts";
import { pictureRef } from "../support/picture-ref.ts";

/**
 * Values to try for each field of a type. A field that is added to the type must be added here, or the types
 * do not fit: so no field stays untried. Nested fields differ by themselves in some pair of values.
 */
export type Choices<Type> = { readonly [Field in keyof Type]-?: readonly Type[Field][] };

const HOUR = 3_600_000;

/** The instant of the tests' builds. */
export const NOW = Date.UTC(2026, 10, 24, 1);

/** Pictures that differ in one field each. */
const pictureRefs: readonly PictureRef[] = [
  pictureRef("foto/a.jpg"),
  pictureRef("foto/b.jpg"),
  pictureRef("foto/a.jpg", { alt: "Pasar" }),
  pictureRef("foto/a.jpg", { caption: "Pagi" }),
  pictureRef("foto/a.jpg", { credit: "Dok." }),
  pictureRef("foto/a.jpg", { focus: { x: 40, y: 0 } }),
  pictureRef("foto/a.jpg", { link: "https://video.example/1" }),
];

/** What the bodies of the tests hold, by hash. */
export const bodies: ReadonlyMap<string, readonly PictureRef[]> = new Map<string, readonly PictureRef[]>([
  ["isi", []],
  ["isi-lain", []],
  ...pictureRefs.map((ref, index) => [`isi-bergambar-${index}`, [ref]] as const),
]);

export const articleChoices: Choices<Article> = {
  file: ["2026/nama-lain.md"],
  url: ["/kabar/alamat-lain/" as ArticleUrl],
  slug: ["slug-lain"],
  lang: ["id", "en", "ar"],
  headline: ["Judul a0", "Judul a1", "Judul baru"],
  kicker: [null, "Sela", "Sorot"],
  standfirst: [null, "Ringkasan.", "Ringkasan lain."],
  summary: [null, "Ringkasan.", "Isi ringkas."],
  published: [-49, -48, -1, 0, 40].map((hours) => NOW + hours * HOUR),
  updated: [null, NOW - 30 * HOUR, NOW - HOUR],
  dateline: [
    null,
    { place: "Surabaya", outlet: null },
    { place: null, outlet: "contoh.id" },
    { place: "Surabaya", outlet: "contoh.id" },
    { place: "Medan", outlet: "contoh.id" },
  ],
  section: ["nasional", "dunia", "luar", "tak-dikenal"],
  topics: [[], ["panen"], ["pelabuhan"], ["panen", "pelabuhan"], ["pelabuhan", "panen", "tak-dikenal"]],
  authors: [
    [],
    [{ id: "ani", name: "Ani" }],
    [{ id: "ani", name: "Ani Baru" }],
    [{ id: "ina", name: "Ani" }],
    [
      { id: "tamu", name: "Tamu" },
      { id: "ani", name: "Ani" },
    ],
  ],
  sources: [
    [],
    [{ id: "kantor", name: "Kantor", url: null }],
    [{ id: "kantor", name: "Kantor Berita", url: null }],
    [{ id: "kantor", name: "Kantor", url: "https://kantor.example/" }],
    [{ id: "radio", name: "Kantor", url: null }],
  ],
  credit: [null, "mm/kantor", "kantor"],
  comments: [null, 0, 3, 4000],
  views: [null, 0, 7, 5000],
  image: [null, ...pictureRefs],
  readAlso: [
    [],
    [{ title: "Judul a0", line: 9, column: 1 }],
    [{ title: "judul A0", line: 9, column: 1 }],
    [{ title: "Judul a0", line: 10, column: 1 }],
    [{ title: "Judul a0", line: 9, column: 3 }],
    [{ title: "Tidak ada", line: 9, column: 1 }],
    [
      { title: "Judul a1", line: 9, column: 1 },
      { title: "Judul tersembunyi", line: 10, column: 1 },
    ],
  ],
  discussion: [false, true],
  discussionText: [[], ["Apa kata Anda?"], ["Apa kata Anda?", "Tulislah."]],
  corrections: [
    [],
    [{ date: "2026-11-20", text: "Ralat." }],
    [{ date: "2026-11-21", text: "Ralat." }],
    [{ date: "2026-11-20", text: "Ralat kedua." }],
  ],
  retracted: [
    null,
    { reason: null, date: null },
    { reason: "Keliru.", date: null },
    { reason: "Keliru.", date: "2026-11-21" },
  ],
  history: [true, false],
  series: [
    null,
    { id: "banjir", name: "Banjir", part: 1 },
    { id: "banjir", name: "Banjir", part: 3 },
    { id: "banjir", name: "Banjir Besar", part: 1 },
    { id: "gempa", name: "Banjir", part: 1 },
  ],
  translationOf: [null, "2026/a0.md", "2026/a1.md", "2026/tersembunyi.md", "2026/tidak-ada.md"],
  sponsored: [null, "Toko", "Bank"],
  live: [false, true],
  opinion: [false, true],
  breaking: [false, true],
  draft: [false, true],
  embargo: [null, NOW - HOUR, NOW + HOUR],
  expires: [null, NOW + HOUR, NOW - HOUR],
  aliases: [[], ["/lama/"], ["/lama/", "/lebih-lama/"]],
  words: [100, 101, 900],
  bodyHash: [...bodies.keys()],
};

const drawing = {
  text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"/>',
  width: 192,
  height: 64,
};
const darkDrawing = { ...drawing, text: drawing.text.replace("9 3", "6 2") };

const frameAd = (place: AdPlace, src: string): AdSlot => ({
  ...{ place, paragraph: 1, size: "300x250", wide: null },
  content: { src, title: null },
});

export const siteChoices: Choices<Site> = {
  name: ["Koran", "Harian"],
  tagline: ["", "Tepat"],
  cards: [null, { stories: "all", since: null }, { stories: "without-picture", since: NOW }],
  description: ["", "Kabar."],
  url: ["https://example.org/", "https://example.org/koran/", "https://koran.example/"],
  lang: ["id", "en", "ar"],
  timezone: ["Asia/Jakarta", "Asia/Jayapura", "Europe/Berlin"],
  outlets: [[], ["contoh.id"]],
  defaultSection: ["nasional", "dunia"],
  permalink: ["/kabar/{slug}/", "/{year}/{slug}/"],
  pageSize: [3, 4, 100],
  publisher: [
    { name: "PT Koran", address: null, email: null, phone: null },
    { name: "PT Harian", address: null, email: null, phone: null },
    { name: "PT Koran", address: "Jalan Satu", email: null, phone: null },
    { name: "PT Koran", address: null, email: "a@example.org", phone: null },
    { name: "PT Koran", address: null, email: null, phone: "123" },
  ],
  social: [
    [],
    [{ name: "Ruang", url: "https://ruang.example/" }],
    [{ name: "Kanal", url: "https://ruang.example/" }],
    [{ name: "Ruang", url: "https://kanal.example/" }],
  ],
  identity: [
    { theme: "koran", accent: null, logo: null, icon: null },
    { theme: "tabloid", accent: null, logo: null, icon: null },
    { theme: "koran", accent: { light: "#123456", dark: null }, logo: null, icon: null },
    { theme: "koran", accent: null, logo: { light: drawing, dark: null }, icon: null },
    { theme: "koran", accent: null, logo: { light: drawing, dark: darkDrawing }, icon: null },
  ],
  footer: [
    { text: null, columns: [] },
    { text: "Salam.", columns: [] },
    { text: null, columns: [{ title: "Lain", links: [{ name: "Ruang", url: "/ruang/" }] }] },
  ],
  ads: [
    [],
    [frameAd("article-paragraph", "https://iklan.example/1")],
    [frameAd("article-paragraph", "https://iklan.example/2")],
    [frameAd("front-after-lead", "https://iklan.example/1")],
    [{ ...frameAd("list-end", "https://iklan.example/1"), wide: "728x90" }],
    [{ ...frameAd("list-end", ""), content: { picture: "a.png", alt: "Pasar", link: "/langganan/" } }],
  ],
  hijriCorrections: [{}, { "2026-01-01": 1 }, { "2026-01-01": -1 }, { "2026-11-22": 1 }],
  history: [true, false],
};

export const sectionChoices: Choices<Section> = {
  id: ["nasional", "daerah"],
  name: ["Nasional", "Dalam Negeri"],
  description: [null, "Kabar negeri."],
  nav: [true, false],
  colour: [undefined, { light: "#123456", dark: null }, { light: "#123456", dark: "#abcdef" }],
};

export const authorChoices: Choices<Author> = {
  id: ["ani", "ina"],
  name: ["Ani", "Ani Wijaya"],
  initials: [[], ["aw"]],
  role: [null, "Wartawan", "Penyunting"],
  bio: [null, "Menulis."],
  email: [null, "ani@example.org"],
  portrait: [null, "_portal/ani.jpg"],
  links: [[], [{ name: "Blog", url: "https://ani.example/" }]],
};

export const sourceChoices: Choices<SourceEntry> = {
  id: ["kantor", "radio"],
  name: ["Kantor", "Kantor Berita"],
  codes: [["kantor"], ["kantor", "kb"]],
  url: [null, "https://kantor.example/", "https://berita.example/"],
  description: [null, "Kantor berita."],
};

export const topicChoices: Choices<Topic> = {
  id: ["panen", "panen-raya"],
  name: ["Panen", "Panen Raya"],
  aliases: [[], ["padi"]],
  description: [null, "Tentang panen."],
  intro: [[], ["Musim panen."]],
  kind: ["subject", "event"],
};

const noNames: Names = { name: null, tagline: null, description: null, sections: {}, topics: {} };

export const namesChoices: Portal["names"][] = [
  {},
  { en: { ...noNames, name: "Paper" } },
  { en: { ...noNames, tagline: "Exact" } },
  { en: { ...noNames, description: "News." } },
  { en: { ...noNames, sections: { nasional: "National" } } },
  { en: { ...noNames, sections: { luar: "Abroad" } } },
  { en: { ...noNames, topics: { panen: "Harvest" } } },
  { ar: { ...noNames, topics: { panen: "حصاد" } } },
];

/** A place on the front page. */
export const slot = (story: string, more: Partial<FrontSlot> = {}): FrontSlot => ({
  story,
  fallback: null,
  repeat: false,
  from: null,
  until: null,
  ...more,
});

/** A section's strip. */
export const strip = (section: string, more: Partial<FrontStrip> = {}): FrontStrip => ({
  section,
  make: null,
  stories: [],
  from: null,
  until: null,
  ...more,
});

export const frontChoices: Choices<Front> = {
  lead: [
    [],
    [slot("2026/pokok.md")],
    [slot("2026/a1.md"), slot("2026/pokok.md")],
    [slot("2026/pokok.md", { until: NOW })],
    [slot("2026/pokok.md", { from: NOW + 1, fallback: "2026/a1.md" })],
    [slot("2026/tersembunyi.md")],
  ],
  breaking: [null, [], [slot("2026/a1.md")]],
  sections: [
    [],
    [strip("dunia")],
    [strip("dunia"), strip("nasional")],
    [strip("nasional", { make: "wide", stories: [slot("2026/pokok.md", { repeat: true })] })],
  ],
  repeats: [[], ["latest"], ["latest", "mostRead", "mostDiscussed"]],
};

export const redirectChoices: Portal["redirects"] = [
  { from: "/tua/", to: "/cari/" },
  { from: "/kuno/", to: "/cari/" },
  { from: "/tua/", to: "https://luar.example/" },
];

export const plainPageChoices: Choices<PlainPage> = {
  id: ["redaksi", "pedoman-media-siber"],
  file: ["_portal/pages/redaksi.md", "_portal/pages/lain.md"],
  title: ["Redaksi", "Dewan Redaksi"],
  html: ['<p><a href="/cari/">Cari</a></p>', "<p>Nama.</p>"],
  description: ["", "Siapa kami."],
  updated: [null, NOW - 900 * HOUR, NOW],
  order: [1, 2],
};

export const pictureChoices: Choices<PictureView> = {
  src: ["/gambar/x.jpg", "/gambar/y.jpg"],
  width: [800, 801],
  height: [600, 601],
  sources: [
    [],
    [{ type: "image/avif", srcset: "/x.avif 800w" }],
    [{ type: "image/webp", srcset: "/x.avif 800w" }],
    [{ type: "image/avif", srcset: "/y.avif 800w" }],
  ],
  phone: [
    { src: "/x-640.webp", bytes: 1 },
    { src: "/y-640.webp", bytes: 1 },
    { src: "/x-640.webp", bytes: 2 },
  ],
  alt: ["Pasar", "Alun-alun"],
  caption: [null, "Pagi"],
  credit: [null, "Dok."],
  focus: ["", "fx-4 fy-0"],
  link: [null, { href: "https://video.example/1", site: "video.example", video: true }],
};

const asset = (name: string): readonly string[] => [`aset/${name}.1`, `aset/${name}.2`];

const stylesOf = (...names: readonly string[]): AssetPaths["styles"][] =>
  names.map((site) => ({
    site,
    ads: "i",
    article: "a",
    front: "f",
    history: "h",
    list: "l",
    live: "v",
    offline: "o",
    search: "s",
  }));

export const assetChoices: Choices<AssetPaths> = {
  styles: stylesOf("site.css", "article.css"),
  theme: asset("theme.js"),
  app: asset("app.js"),
  later: [["aset/marks-app.1"], ["aset/marks-app.2"]],
  searchApp: asset("search-app.js"),
  offlineApp: asset("offline-app.js"),
  worker: asset("service-worker.js"),
  serif: asset("serif.woff2"),
  sans: asset("sans.woff2"),
  icon: asset("ikon.svg"),
  icon192: asset("ikon-192.png"),
  icon512: asset("ikon-512.png"),
  iconMaskable: ["", ...asset("ikon-penuh-512.png")],
};
