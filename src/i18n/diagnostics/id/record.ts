import type { Diagnostic } from "../diagnostic.ts";

/** Problems of what is corrected, withdrawn or moved, in Indonesian. */
export const recordId = {
  "retracted-without-reason": {
    message: "Berita ini ditarik tanpa alasan, jadi pembaca tidak diberi tahu sebabnya.",
    hint: 'Tulis alasannya: retracted: {reason: "…", date: 2026-11-24}',
  },
  "retracted-later": {
    message: "Tanggal penarikan ada di masa depan, padahal penarikan berlaku seketika.",
    hint: "Tulis tanggal ketika berita ditarik; untuk penarikan pada waktu tertentu, pakai “expires”.",
  },
  "bad-gone": {
    message: "“{value}” bukan alamat di situs ini.",
    hint: "Tulis alamat tanpa nama situs: - /2026/11/24/judul-lama/",
  },
  "url-vanished": {
    message: "Alamat {url} pernah terbit, dan kini tidak dijawab halaman mana pun.",
    hint: "Bila beritanya pindah, mungkin ke {candidates}, tulis di berkas itu “aliases: [{url}]”. Bila sengaja dihapus, tulis “- {url}” di _portal/gone.yaml.",
    bare: "Bila beritanya pindah, tulis “aliases: [{url}]” pada berkasnya yang baru. Bila sengaja dihapus, tulis “- {url}” di _portal/gone.yaml.",
  },
  "url-unpublished": {
    message:
      "Berita ini pernah terbit di {url}, dan kini disembunyikan (draf, embargo, atau tanggal mendatang).",
    hint: "Untuk menariknya, pakai “retracted” dengan alasan, atau “expires”; atau tulis “- {url}” di _portal/gone.yaml.",
  },
  "urls-unlocked": {
    message: "{count} alamat belum tercatat di urls.lock, jadi belum dijaga.",
    hint: "Jalankan “npm run check -- --fix”, lalu simpan folder urls.lock ke git.",
  },
  "lock-conflict": {
    message: "Berkas ini memuat sisa penggabungan git; baris kedua pihak tetap dibaca.",
    hint: "Jalankan “npm run check -- --fix”.",
  },
  "lock-line": {
    message: "Baris “{text}” bukan alamat.",
    hint: "Jangan sunting berkas ini; kembalikan dari git, lalu jalankan “npm run check -- --fix”.",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
