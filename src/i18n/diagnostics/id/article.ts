import type { Diagnostic } from "../diagnostic.ts";

/** Problems of articles, in Indonesian. */
export const articleId = {
  "no-headline": {
    message: "Artikel ini tidak berjudul.",
    hint: 'Tambahkan isian “headline” di bagian depan: headline: "Judul berita"',
  },
  "no-headline-wire": {
    message: "Artikel ini tidak berjudul: baris pertama yang berisi bukan judul.",
    hint: "Tulis judul pada baris pertama.",
  },
  "long-headline": {
    message:
      "Judul ini {length} karakter, lebih panjang dari {limit}. Mungkin paragraf pertama terbaca sebagai judul.",
    hint: "Ringkas judulnya, atau tulis judul pada baris tersendiri.",
  },
  "no-date": {
    message:
      "Tanggal terbit tidak diketahui: tidak ada pada bagian depan, nama berkas, folder, maupun riwayat git.",
    hint: "Tambahkan isian “date: 2026-11-24”, atau awali nama berkas dengan tanggal: 2026-11-24-judul.md",
  },
  "shallow-clone": {
    message: "Tanggal terbit hanya ada dalam riwayat git, dan salinan repositori ini terpotong riwayatnya.",
    hint: "Ambil riwayat lengkap (git fetch --unshallow; dalam GitHub Actions: fetch-depth: 0), atau tambahkan isian “date”.",
  },
  "bad-date": {
    message: "“{value}” pada isian “{field}” bukan tanggal yang ada.",
    hint: "Tulis tanggal seperti 2026-11-24, 2026-11-24 13.45, atau 2026-11-24T13:45:00+07:00.",
  },
  "impossible-date-in-path": {
    message: "Tanggal {date} pada nama berkas atau folder tidak ada dalam kalender.",
    hint: "Betulkan nama berkasnya, atau tulis isian “date”.",
  },
  "updated-before-date": {
    message: "“updated” lebih awal daripada tanggal terbit.",
    hint: "Periksa kedua tanggal itu.",
  },
  "expires-before-date": {
    message: "“expires” tidak sesudah tanggal terbit, jadi artikel ini tidak akan pernah tampil.",
    hint: "Periksa kedua tanggal itu.",
  },
  "unknown-section": {
    message: "Rubrik “{section}” tidak ada.",
    hint: "Mungkin maksudnya: {candidates}. Daftar rubrik ada di _portal/sections.yaml.",
  },
  "unknown-topic": {
    message: "Topik “{topic}” tidak terdaftar; halamannya memakai nama itu apa adanya.",
    hint: "Mungkin maksudnya: {candidates}.",
    bare: "Daftarkan di _portal/topics.yaml.",
  },
  "unknown-author": {
    message: "Penulis “{name}” tidak terdaftar; halamannya memakai nama itu apa adanya.",
    hint: "Mungkin maksudnya: {candidates}.",
    bare: "Daftarkan di _portal/authors.yaml.",
  },
  "unknown-source": {
    message: "Sumber “{name}” tidak terdaftar; halamannya memakai nama itu apa adanya.",
    hint: "Mungkin maksudnya: {candidates}.",
    bare: "Daftarkan di _portal/sources.yaml.",
  },
  "unknown-initials": {
    message: "Inisial “{code}” pada kredit tidak terdaftar; dianggap penulis bernama “{code}”.",
    hint: "Mungkin maksudnya: {candidates}. Inisial didaftarkan di _portal/authors.yaml.",
    bare: "Daftarkan inisial itu di _portal/authors.yaml.",
  },
  "unknown-source-code": {
    message: "Kode “{code}” pada kredit tidak terdaftar; dianggap sumber bernama “{code}”.",
    hint: "Mungkin maksudnya: {candidates}. Kode didaftarkan di _portal/sources.yaml.",
    bare: "Daftarkan kode itu di _portal/sources.yaml.",
  },
  "name-without-letters": {
    message: "“{name}” tidak memuat huruf atau angka yang dapat menjadi alamat.",
    hint: "Tulis nama dengan huruf atau angka.",
  },
  "bad-slug": {
    message: "“{value}” tidak dapat menjadi bagian alamat.",
    hint: "Pakai huruf kecil, angka, dan tanda hubung, paling banyak 80 karakter: {candidates}",
    bare: "Pakai huruf kecil, angka, dan tanda hubung, paling banyak 80 karakter.",
  },
  "empty-slug": {
    message: "Nama berkas “{name}” tidak menghasilkan alamat.",
    hint: "Ganti nama berkasnya (2026-11-24-judul-berita.md), atau tulis isian “slug”.",
  },
  "address-taken": {
    message: "Alamat {url} sudah dipakai halaman yang dibuat Warta.",
    hint: "Tulis “slug” yang lain.",
  },
  "same-address": {
    message: "Alamat {url} juga dipakai {other}; yang satu akan menimpa yang lain.",
    hint: "Tulis “slug” atau tanggal yang lain pada salah satunya.",
  },
  "bad-alias": {
    message: "“{value}” bukan alamat lama di situs ini.",
    hint: "Tulis alamat tanpa nama situs: /2019/01/judul-lama/",
  },
  "bad-translation": {
    message: "“{value}” bukan berkas artikel di dalam folder artikel.",
    hint: "Tulis nama berkas aslinya: 2026/11/2026-11-24-judul.md",
  },
  "missing-original": {
    message: "Artikel asli “{original}” tidak ada, jadi terjemahan ini tidak ditautkan.",
    hint: "Mungkin maksudnya: {candidates}.",
    bare: "Periksa nama berkasnya.",
  },
  "no-body": { message: "Artikel ini tidak berisi.", hint: "Tulis beritanya di bawah judul." },
  "url-taken": {
    message: "Alamat “{url}” diminta oleh lebih dari satu halaman.",
    hint: "Ganti slug, alias, atau pengalihannya, sehingga setiap alamat hanya milik satu halaman.",
  },
  "dead-link": {
    message: "Tautan “{href}” tidak menuju halaman mana pun di portal ini.",
    hint: "Periksa alamatnya, atau hapus tautannya.",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
