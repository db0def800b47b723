import { z } from "zod";
import { flatYaml } from "./flat-yaml.ts";
import type { Report } from "./report.ts";
import { shape } from "./shape.ts";
import type { SourceText } from "./source-text.ts";
import { readYaml, type Yaml } from "./yaml.ts";

const words = z.string();
const count = z.int().min(0);

/** The fields between the `---` lines of an article. Descriptions are for editors, who see them in their tools. */
export const frontMatterSchema = z
  .strictObject({
    headline: words.describe("Judul berita."),
    date: words.describe(
      "Tanggal terbit: 2026-11-24, 2026-11-24 13.45 atau 2026-11-24T13:45:00+07:00. Tanpa zona berarti zona portal.",
    ),
    updated: words.describe("Tanggal pembaruan terakhir, bentuknya seperti date."),
    section: words.describe("Id rubrik dari _portal/sections.yaml."),
    topics: z.array(words).describe("Id topik dari _portal/topics.yaml."),
    authors: z.array(words).describe("Id atau nama penulis dari _portal/authors.yaml."),
    sources: z.array(words).describe("Id atau nama sumber dari _portal/sources.yaml."),
    dateline: words.describe("Titimangsa tanpa tanda pisah: Jakarta, Warta.id"),
    standfirst: words.describe("Teras: satu atau dua kalimat di bawah judul."),
    kicker: words.describe("Kata pengantar di atas judul."),
    image: words.describe("Berkas gambar utama di samping artikel: foto.jpg"),
    imageAlt: words.describe("Teks pengganti gambar bagi pembaca yang tidak melihatnya."),
    imageCredit: words.describe("Pemilik atau sumber gambar."),
    imageCaption: words.describe("Keterangan gambar."),
    imageFocus: words.describe("Bagian gambar yang harus tampak bila dipotong: 40% 30%, atau kanan atas."),
    draft: z.boolean().describe("true: belum disiarkan."),
    embargo: words.describe("Tidak disiarkan sebelum waktu ini."),
    expires: words.describe("Ditarik mulai waktu ini."),
    slug: words.describe("Bagian akhir alamat: huruf kecil, angka, dan tanda hubung."),
    aliases: z.array(words).describe("Alamat lama yang dialihkan ke artikel ini: /2019/01/judul-lama/"),
    corrections: z
      .array(z.strictObject({ date: words, text: words }))
      .describe("Koreksi redaksi, masing-masing dengan date dan text."),
    retracted: z
      .union([z.boolean(), z.strictObject({ reason: words, date: words.optional() })])
      .describe(
        "Berita ditarik: reason (alasan bagi pembaca) dan date. Alamatnya menampilkan pemberitahuan.",
      ),
    history: z
      .boolean()
      .describe("false: perubahan sesudah terbit tidak ditampilkan di “Riwayat perubahan”."),
    comments: count.describe("Jumlah komentar."),
    views: count.describe("Jumlah pembaca."),
    lang: z.enum(["id", "en", "ar"]).describe("Bahasa artikel."),
    live: z.boolean().describe("true: liputan langsung."),
    liveEnded: z.boolean().describe("true: liputan langsung sudah berakhir; entri-entrinya tetap tampil."),
    liveOrder: z
      .enum(["newest", "oldest"])
      .describe("Urutan entri liputan langsung: newest (terbaru di atas) atau oldest."),
    opinion: z.boolean().describe("true: tulisan opini."),
    breaking: z.boolean().describe("true: berita penting terkini."),
    readAlso: z.array(words).describe("Judul artikel lain untuk “Baca juga”."),
    discussion: z.boolean().describe("true: diskusi dibuka."),
    credit: words.describe("Kredit tanpa tanda kurung: mm/raialyoum"),
    series: z.strictObject({ name: words, part: z.int().min(1) }).describe("Seri dan nomor bagian."),
    translationOf: words.describe("Berkas artikel asli dari terjemahan ini."),
    sponsored: words.describe("Nama pihak yang membayar tulisan ini."),
  })
  .partial();

/** Front matter whose shape is right; what the values mean is checked by `fields.ts`. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

const fields = Object.keys(frontMatterSchema.shape);
const synonyms = {
  title: "headline",
  judul: "headline",
  name: "headline",
  tanggal: "date",
  published: "date",
  publisheddate: "date",
  pubdate: "date",
  lastmod: "updated",
  modified: "updated",
  tags: "topics",
  tag: "topics",
  topik: "topics",
  topic: "topics",
  keywords: "topics",
  category: "section",
  categories: "section",
  kategori: "section",
  rubrik: "section",
  author: "authors",
  penulis: "authors",
  byline: "authors",
  source: "sources",
  sumber: "sources",
  description: "standfirst",
  summary: "standfirst",
  excerpt: "standfirst",
  teras: "standfirst",
  permalink: "slug",
  url: "slug",
  language: "lang",
  bahasa: "lang",
  picture: "image",
  gambar: "image",
  alt: "imageAlt",
  caption: "imageCaption",
  focus: "imageFocus",
  fokus: "imageFocus",
  sponsor: "sponsored",
  related: "readAlso",
  koreksi: "corrections",
  correction: "corrections",
  ralat: "corrections",
  ditarik: "retracted",
  retraction: "retracted",
  withdrawn: "retracted",
  riwayat: "history",
  publishdate: "date",
  expirydate: "expires",
};

/** What stands above the text. `bodyFrom` is the index of the text's first line. */
export interface FrontMatterRead {
  readonly values: FrontMatter;
  readonly yaml: Yaml | null;
  readonly bodyFrom: number;
}

/** The YAML between `---` lines at a file's start, its places those of the whole file; null, reported, when it is faulty. */
export function yamlBlock(text: SourceText, report: Report): { yaml: Yaml | null; bodyFrom: number } | null {
  const first = text.lines.findIndex((line) => line.trim() !== "");
  const opening = /^---\s*(\w*)\s*$/.exec(text.lines[first] ?? "");
  if (!opening) return { yaml: null, bodyFrom: 0 };
  const language = opening[1] ?? "";
  if (language !== "" && language !== "yaml" && language !== "yml") {
    report("error", "front-matter-language", text.spot(first + 1, 4), { language });
    return null;
  }
  const last = text.lines.findIndex((line, index) => index > first && /^---\s*$/.test(line));
  if (last < 0) {
    report("error", "front-matter-open", { line: first + 1, column: 1 });
    return null;
  }
  const inFile: Report = (severity, code, at, params) =>
    report(severity, code, text.spot(at.line, at.column), params);
  const lines = text.lines.slice(first + 1, last);
  // Blank lines in place of what stands above keep YAML's line numbers those of the file.
  const source = (): string => "\n".repeat(first + 1) + lines.join("\n");
  const yaml = flatYaml(lines, source) ?? readYaml(source(), inFile);
  return yaml && { yaml, bodyFrom: last + 1 };
}

/** Reads the front matter of an article, if there is one; null, with errors reported, when it cannot be used. */
export function frontMatter(text: SourceText, report: Report): FrontMatterRead | null {
  const block = yamlBlock(text, report);
  if (!block) return null;
  if (!block.yaml || block.yaml.value === null) return { values: {}, ...block };
  const inFile: Report = (severity, code, at, params) =>
    report(severity, code, text.spot(at.line, at.column), params);
  const values = shape(frontMatterSchema, block.yaml, inFile, fields, synonyms);
  return values && { values, ...block };
}
