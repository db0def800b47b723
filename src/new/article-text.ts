import { isoOf } from "../dates.ts";
import type { Portal } from "../portal.ts";
import type { NewArticle } from "./new-article.ts";

/** The text of a new article: a draft, which shows in previews only, until that line goes. */
export function articleText(article: NewArticle, portal: Portal, now: number): string {
  const { lang, timezone } = portal.site;
  const author = portal.authors.find(({ id }) => id === article.author);
  // A credit of wire copy is its initials; front matter says it where there are none.
  const initials = article.form === "txt" ? author?.initials[0] : undefined;
  const date = isoOf(now, timezone);
  const front = [
    ...(article.form === "md" ? [`headline: ${JSON.stringify(article.headline)}`] : []),
    `date: ${date.slice(0, 16)}:00${date.slice(-6)}`,
    `section: ${article.section}`,
    ...(author && !initials ? [`authors: [${author.id}]`] : []),
    ...(article.lang === lang ? [] : [`lang: ${article.lang}`]),
    "# Hapus baris berikut untuk menyiarkan artikel ini.",
    "draft: true",
    ...(article.form === "md" ? OTHERS.filter((line) => !author || !line.includes("authors:")) : []),
  ];
  const body =
    article.form === "md" ? TEXT : `${article.headline}\n\n${TEXT}${initials ? ` (${initials})` : ""}`;
  return `---\n${front.join("\n")}\n---\n\n${body}\n`;
}

const TEXT = "Tulis beritanya di sini.";
const OTHERS = [
  "# Isian lain, hapus tanda pagarnya bila dipakai:",
  '# standfirst: "Satu atau dua kalimat di bawah judul."',
  '# kicker: "Kata pengantar di atas judul"',
  "# topics: []",
  "# authors: []",
  "# sources: []",
  '# dateline: "Jakarta, Warta.id"',
  "# image: foto.jpg",
  '# imageAlt: "Apa yang terlihat pada gambar."',
  '# imageCaption: "Keterangan gambar."',
  '# imageCredit: "Pemilik gambar"',
  "# embargo: 2026-12-31 08.00",
  "# discussion: true",
  "# readAlso:",
  '#   - "Judul artikel lain"',
];
