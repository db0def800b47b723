const id = {
  headline: "Judul",
  noHeadline: "Artikel memerlukan judul.",
  noAddress: "Judul itu tidak mempunyai huruf atau angka untuk alamatnya.",
  section: "Rubrik",
  author: "Penulis",
  nobody: "kosongkan bila tidak ada",
  form: "Bentuk berkas",
  md: "Markdown (.md): judul, teras, dan gambar diisi di bagian depan",
  txt: "Naskah kawat (.txt): judul di baris pertama, lalu isi",
  lang: "Bahasa",
  unknown: "“{answer}” tidak ada dalam daftar. Mungkin maksudnya: {near}",
  default: "Enter: {value}",
};
type NewWords = Readonly<Record<keyof typeof id, string>>;
const en: NewWords = {
  headline: "Headline",
  noHeadline: "An article needs a headline.",
  noAddress: "That headline has no letters or digits for its address.",
  section: "Section",
  author: "Author",
  nobody: "leave empty for none",
  form: "Form of the file",
  md: "Markdown (.md): headline, standfirst and picture stand in the front matter",
  txt: "Wire copy (.txt): the headline on the first line, then the text",
  lang: "Language",
  unknown: "“{answer}” is not in the list. Perhaps: {near}",
  default: "Enter: {value}",
};

/** What `npm run new` asks, in the language of diagnostics. */
export const newWords = (lang: "id" | "en"): NewWords => ({ id, en })[lang];
