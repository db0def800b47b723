import type { Article } from "../../src/articles/article.ts";
import type { StoryHistory } from "../../src/history/model.ts";
import { article } from "../support/article.ts";
import { noDesk } from "../support/parse.ts";
import { pictureRef } from "../support/picture-ref.ts";
import type { Situation } from "../support/planned.ts";
import { bodies, NOW, slot, strip } from "./choices.ts";

const HOUR = 3_600_000;
const before = (hours: number): number => NOW - hours * HOUR;

/** A story that stands wherever a story can: leading, listed, related, referred to, translated, in a series … */
export const subject: Article = article("pokok", {
  published: before(10),
  topics: ["panen", "pelabuhan"],
  authors: [
    { id: "ani", name: "Ani" },
    { id: "budi", name: "Budi" },
  ],
  sources: [{ id: "kantor", name: "Kantor", url: null }],
  image: pictureRef("foto/a.jpg"),
  views: 7,
  comments: 3,
  breaking: true,
  readAlso: [{ title: "Judul a0", line: 9, column: 1 }],
  corrections: [{ date: "2026-11-20", text: "Ralat." }],
  series: { id: "banjir", name: "Banjir", part: 2 },
  aliases: ["/lama/"],
  bodyHash: "isi-bergambar-1",
});

const others: readonly Article[] = [
  // Newer: they have the subject as related, and one refers to it.
  article("a0", { published: before(2), topics: ["panen"], image: subject.image, breaking: true }),
  article("a1", {
    published: before(4),
    topics: ["panen", "pelabuhan"],
    readAlso: [
      { title: subject.headline, line: 5, column: 1 },
      { title: "Judul tersembunyi", line: 6, column: 1 },
    ],
  }),
  article("a2", { published: before(10), authors: subject.authors, views: 9 }),
  // Older, with each of the roles that the subject may take.
  article("b0", {
    published: before(20),
    topics: ["panen"],
    series: { id: "banjir", name: "Banjir", part: 1 },
  }),
  article("b1", { published: before(30), section: "dunia", sources: subject.sources }),
  article("b2", {
    published: before(49),
    topics: ["tak-dikenal"],
    series: { id: "banjir", name: "Banjir", part: 3 },
  }),
  article("b3", { published: before(400), topics: ["pelabuhan"], authors: [{ id: "tamu", name: "Tamu" }] }),
  article("en", { published: before(9), lang: "en", translationOf: subject.file, topics: ["panen"] }),
  article("en-lama", { published: before(60), lang: "en", topics: ["panen"] }),
  article("ar", { published: before(8), lang: "ar", translationOf: subject.file }),
  article("en-a0", { published: before(1), lang: "en", translationOf: "2026/a0.md" }),
  article("tersembunyi", { published: before(5), embargo: NOW + 40 * HOUR, translationOf: "2026/a1.md" }),
];

/** One change of a story, one word of which is given. */
export const historyOf = (word: string): StoryHistory => ({
  changes: [
    {
      time: NOW - HOUR,
      headline: null,
      standfirst: null,
      text: [
        [
          ["out", word],
          ["same", " tiba."],
        ],
      ],
    },
  ],
  earlier: 0,
});

export const fullPortal: Situation = {
  portal: {
    site: {
      name: "Koran",
      tagline: "",
      description: "",
      url: "https://example.org/",
      lang: "id",
      timezone: "Asia/Jakarta",
      outlets: [],
      defaultSection: "nasional",
      permalink: "/kabar/{slug}/",
      pageSize: 3,
      publisher: { name: "PT Koran", address: null, email: null, phone: null },
      social: [],
      hijriCorrections: {},
      history: true,
      cards: { stories: "all", since: null },
      identity: { theme: "koran", accent: null, logo: null, icon: null },
      footer: { text: null, columns: [] },
      ads: [],
    },
    sections: [
      { id: "nasional", name: "Nasional", description: null, nav: true },
      { id: "dunia", name: "Dunia", description: "Kabar dunia.", nav: true },
      { id: "luar", name: "Dunia", description: null, nav: false },
    ],
    authors: [
      { id: "ani", name: "Ani", initials: [], role: null, bio: null, email: null, portrait: null, links: [] },
      {
        id: "budi",
        name: "Budi",
        initials: ["b"],
        role: "Wartawan",
        bio: null,
        email: null,
        portrait: null,
        links: [],
      },
    ],
    sources: [{ id: "kantor", name: "Kantor", codes: ["kantor"], url: null, description: null }],
    topics: [
      { id: "panen", name: "Panen", aliases: [], description: null, intro: [], kind: "subject" },
      { id: "pelabuhan", name: "Pelabuhan", aliases: [], description: null, intro: [], kind: "place" },
    ],
    front: {
      lead: [slot(subject.file)],
      breaking: null,
      sections: [strip("nasional"), strip("dunia")],
      repeats: ["latest", "mostRead", "mostDiscussed"],
    },
    redirects: [{ from: "/tua/", to: "/cari/" }],
    gone: ["/tiada/"],
    names: {},
    synonyms: [],
    desk: noDesk,
  },
  plainPages: [
    {
      id: "redaksi",
      file: "_portal/pages/redaksi.md",
      title: "Redaksi",
      html: '<p><a href="/cari/">Cari</a></p>',
      description: "",
      updated: null,
      order: 1,
    },
  ],
  articles: [subject, ...others],
  views: new Map(),
  bodies,
  histories: new Map([
    [subject.file, { print: "satu", history: historyOf("Kapal") }],
    ["2026/a0.md", { print: "dua", history: historyOf("Perahu") }],
  ]),
  now: NOW,
  drafts: false,
  assets: {
    styles: {
      site: "aset/site.css",
      ads: "",
      article: "aset/article.css",
      front: "aset/front.css",
      history: "aset/history.css",
      list: "aset/list.css",
      live: "aset/live.css",
      offline: "aset/offline.css",
      search: "aset/search.css",
    },
    theme: "aset/theme.js",
    app: "aset/app.js",
    later: ["aset/marks-app.js"],
    searchApp: "aset/search-app.js",
    offlineApp: "aset/offline-app.js",
    worker: "aset/service-worker.js",
    serif: "aset/serif.woff2",
    sans: "aset/sans.woff2",
    icon: "aset/ikon.svg",
    icon192: "aset/ikon-192.png",
    icon512: "aset/ikon-512.png",
    iconMaskable: "aset/ikon-penuh-512.png",
  },
  version: "1",
};
