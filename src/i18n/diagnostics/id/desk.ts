import type { Diagnostic } from "../diagnostic.ts";

/** What a newsroom checks of its own work, in Indonesian. */
export const deskId = {
  "headline-length": {
    message: "Judul ini {length} karakter; lebih dari {limit} terpotong di hasil pencarian dan media sosial.",
    hint: "Ringkas judulnya menjadi paling banyak {limit} karakter.",
  },
  "missing-standfirst": {
    message: "Artikel ini tidak berteras: daftar berita dan hasil pencarian tidak punya ringkasan.",
    hint: 'Tambahkan satu atau dua kalimat: standfirst: "…"',
  },
  "editor-note": {
    message: "Catatan redaksi “{text}” akan terbaca oleh umum.",
    hint: "Hapus catatan itu, atau tulis “draft: true” selama artikel belum siap.",
  },
  "wrong-name": {
    message: "“{written}” adalah salah tulis untuk “{right}”.",
    hint: "Tulis “{right}”. Daftar salah tulis ada di _portal/topics.yaml, isian “wrong”.",
  },
  "near-name": {
    message: "“{written}” hampir sama dengan nama “{right}”; mungkin salah ketik.",
    hint: "Tulis “{right}”, atau bila “{written}” memang benar, daftarkan pada “rightNames” di _portal/site.yaml.",
  },
  "double-publication": {
    message: "{percent}% isi artikel ini sama dengan “{other}” ({file}).",
    hint: "Terbitkan satu saja: perbarui artikel yang lama, atau hapus salah satunya.",
  },
  "author-section": {
    message: "{author} tidak terdaftar untuk rubrik “{section}”, melainkan: {sections}.",
    hint: "Ganti rubrik atau penulisnya, atau tambahkan rubrik itu pada “sections” di _portal/authors.yaml.",
  },
  "outside-folder": {
    message:
      "Rubrik “{section}” bertuan, tetapi artikel ini tidak berada dalam foldernya, jadi tuannya tidak dimintai persetujuan.",
    hint: "Pindahkan berkas ini ke folder “{section}”, misalnya 2026/11/{section}/.",
  },
  "codeowners-stale": {
    message: "“{name}” belum menyebut tuan rubrik seperti dalam sections.yaml.",
    hint: "Tulislah dengan: npm run check -- --codeowners, lalu commit.",
  },
  "unknown-check": {
    message: "Tidak ada pemeriksaan “{code}” yang dapat diatur.",
    hint: "Mungkin maksudnya: {candidates}.",
    bare: "Kode pemeriksaan tertulis dalam kurung di akhir setiap temuan.",
  },
  "bad-owner": {
    message: "“{value}” bukan pemilik yang dikenal forge.",
    hint: "Tulis nama pengguna atau tim (@redaksi/ekonomi), atau alamat surel.",
  },
  "wrong-and-right": {
    message: "“{value}” ditulis sebagai ejaan yang salah sekaligus yang benar.",
    hint: "Hapus dari “wrong”, atau dari “name” dan “aliases”.",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
