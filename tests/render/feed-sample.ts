import type { FeedData, FeedItem } from "../../src/render/feeds.ts";

/** An article as feeds show it, some of it changed. */
export const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  url: "https://example.org/koran/2026/11/24/pasar-baru/",
  title: "Pasar baru dibuka",
  summary: "Pedagang lama & baru mulai berjualan.",
  html: '<p>Pasar <a href="https://example.org/koran/">itu</a> &amp; yang lain.</p>',
  published: "2026-11-24T13:45:00.000+07:00",
  updated: "2026-11-24T15:00:00.000+07:00",
  authors: ["Sari Wulandari", "Budi"],
  categories: ["Ekonomi", "Pasar & Niaga"],
  image: {
    url: "https://example.org/koran/gambar/0123456789abcdef-1200.jpg",
    type: "image/jpeg",
    length: 1234,
  },
  ...changes,
});

/** A feed of one article, some of it changed. */
export const feed = (changes: Partial<FeedData> = {}): FeedData => ({
  title: "Warta Contoh",
  description: "Kabar dari kota",
  siteUrl: "https://example.org/koran/",
  selfUrl: "https://example.org/koran/feed.xml",
  lang: "id",
  updated: "2026-11-24T15:00:00.000+07:00",
  copyright: "© Warta Contoh",
  items: [item()],
  ...changes,
});

/** An article of which as little as possible is known. */
export const bare = item({ summary: null, updated: null, authors: [], categories: [], image: null });
