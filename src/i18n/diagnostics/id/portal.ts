import type { Diagnostic } from "../diagnostic.ts";

/** Problems of the portal's configuration, in Indonesian. */
export const portalId = {
  "bad-site-url": {
    message: "“{value}” bukan alamat portal.",
    hint: "Tulis alamat lengkap: https://example.org/",
  },
  "bad-url": { message: "“{value}” bukan alamat web.", hint: "Tulis alamat lengkap: https://example.org/" },
  "unknown-language": {
    message: "“{value}” bukan bahasa yang dikenal Warta.",
    hint: "Pilih salah satu: {options}.",
  },
  "own-language": {
    message: "Teks dalam bahasa portal sendiri ({lang}) tidak dibaca dari “{field}”.",
    hint: "Hapus “{lang}” di sini; tulis teksnya dalam isian tunggal: name, tagline, atau description.",
  },
  "bad-timezone": {
    message: "Zona waktu “{value}” tidak dikenal.",
    hint: "Pakai nama zona: Asia/Jakarta (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT).",
  },
  "bad-permalink": {
    message:
      "Pola alamat “{value}” tidak dapat dipakai: harus memuat {slug} sekali, dan tidak boleh bertabrakan dengan halaman lain.",
    hint: "Pakai “/{year}/{month}/{day}/{slug}/”, atau pola lain yang diawali {year}, {section}, atau sebuah kata.",
  },
  "bad-id": {
    message: "“{id}” tidak dapat menjadi id, karena id adalah bagian alamat.",
    hint: "Pakai huruf kecil, angka, dan tanda hubung: {candidates}",
    bare: "Pakai huruf kecil, angka, dan tanda hubung.",
  },
  "reserved-id": {
    message: "Id “{id}” sudah dipakai untuk halaman yang dibuat Warta.",
    hint: "Pilih id lain.",
  },
  "duplicate-id": { message: "Id “{id}” ditulis dua kali.", hint: "Beri setiap entri id sendiri." },
  "duplicate-code": { message: "Kode “{code}” sudah milik “{owner}”.", hint: "Pilih kode lain." },
  "page-is-section": {
    message: "Halaman “{id}” bertabrakan dengan rubrik yang sama namanya.",
    hint: "Ganti nama berkas halaman ini.",
  },
  "picture-in-page": { message: "Halaman biasa belum dapat memuat gambar.", hint: "Hapus gambarnya." },
  "bad-redirect-from": {
    message: "“{value}” bukan alamat di situs ini yang dapat dialihkan.",
    hint: "Tulis alamat tanpa nama situs: /alamat-lama/",
  },
  "bad-redirect-to": {
    message: "Pengalihan ke “{value}” tidak diizinkan.",
    hint: "Tulis alamat di situs ini (/alamat-baru/) atau alamat http(s) lengkap.",
  },
  "duplicate-redirect": { message: "“{value}” dialihkan dua kali.", hint: "Hapus salah satunya." },
  "redirect-to-itself": {
    message: "“{value}” dialihkan ke dirinya sendiri.",
    hint: "Tulis tujuan yang lain.",
  },
  "synonym-alone": {
    message: "Satu kelompok varian harus berisi sedikitnya dua varian.",
    hint: "Tulis dengan koma di antaranya: [Suriah, Syria, Siria]",
  },
  "synonym-twice": {
    message: "“{value}” ditulis dua kali dalam kelompok ini.",
    hint: "Hapus salah satunya.",
  },
  "synonym-no-word": { message: "“{value}” tidak memuat kata.", hint: "Tulis sebuah kata atau nama." },
  "front-span": {
    message: "Tempat ini berakhir ({until}) sebelum mulai ({from}).",
    hint: "Tulis “until” yang sesudah “from”.",
  },
  "missing-lead": {
    message: "Berita utama “{lead}” tidak ada, jadi halaman depan melewatinya.",
    hint: "Mungkin maksudnya: {candidates}.",
    bare: "Hapus baris itu dari front.yaml.",
  },
  "picture.missing": {
    message: "Gambar “{picture}” tidak ada di folder artikel.",
    hint: "Periksa nama berkasnya (huruf besar dan kecil dibedakan), dan simpan gambar di samping artikel.",
  },
  "picture.link": {
    message: "Gambar “{picture}” adalah tautan simbolis, yang tidak diikuti.",
    hint: "Ganti dengan salinan berkasnya.",
  },
  "picture.outside": {
    message: "Gambar “{picture}” berada di luar folder artikel.",
    hint: "Simpan gambar di samping artikel.",
  },
  "picture.file": {
    message: "“{picture}” bukan berkas biasa, jadi tidak mungkin gambar.",
    hint: "Sebutkan berkas gambarnya.",
  },
  "picture.svg": {
    message: "Gambar “{picture}” adalah SVG, yang dapat memuat skrip, dan karena itu tidak diterbitkan.",
    hint: "Ekspor gambarnya sebagai PNG atau WebP.",
  },
  "picture.type": {
    message: "Berkas “{picture}” tidak berisi JPG, PNG, WebP, GIF, atau AVIF, apa pun namanya.",
    hint: "Simpan gambarnya sebagai JPG, PNG, atau WebP.",
  },
  "picture.heavy": {
    message: "Gambar “{picture}” lebih besar dari 40 MB.",
    hint: "Perkecil gambarnya: lebar 2.400 piksel sudah cukup.",
  },
  "picture.pixels": {
    message: "Gambar “{picture}” memuat lebih dari 100 juta piksel.",
    hint: "Perkecil gambarnya: lebar 2.400 piksel sudah cukup.",
  },
  "picture.broken": {
    message: "Gambar “{picture}” rusak atau terpotong.",
    hint: "Ambil lagi dari asalnya, lalu simpan ulang.",
  },
  "picture.unreadable": {
    message: "Gambar “{picture}” tidak dapat dibaca.",
    hint: "Simpan ulang gambarnya sebagai JPG, PNG, atau WebP.",
  },
  "bad-colour": {
    message: "“{value}” bukan warna.",
    hint: "Tulis enam angka heksadesimal dalam tanda kutip, misalnya “#9c2a1d”.",
  },
  "colour-unquoted": {
    message: "Warna {value} tidak berada dalam tanda kutip, sehingga terbaca sebagai komentar dan hilang.",
    hint: 'Beri tanda kutip: "{value}"',
  },
  "low-contrast-light": {
    message:
      "Warna {value} terlalu terang untuk tulisan di atas {ground} (tampilan terang): kontrasnya baru {percent}% dari yang diwajibkan WCAG AA.",
    hint: "Pakai warna yang lebih gelap; yang terdekat: “{mend}”.",
  },
  "low-contrast-dark": {
    message:
      "Warna {value} terlalu gelap untuk tulisan di atas {ground} (tampilan gelap): kontrasnya baru {percent}% dari yang diwajibkan WCAG AA.",
    hint: "Pakai warna yang lebih terang; yang terdekat: “{mend}”. Tanpa “dark”, Warta memilihnya sendiri.",
  },
  "bad-footer-url": {
    message: "“{value}” bukan alamat di portal ini, dan bukan alamat web.",
    hint: "Tulis /jalur/di/portal/ atau alamat lengkap: https://example.org/",
  },
  "bad-ad-host": {
    message: "“{host}” bukan nama host.",
    hint: "Tulis namanya saja dengan huruf kecil, tanpa https:// dan tanpa jalur: iklan.example",
  },
  "bad-ad-src": {
    message: "“{value}” bukan alamat yang boleh tampil dalam bingkai iklan.",
    hint: "Tulis alamat lengkap yang diawali https://, tanpa spasi dan tanda kutip.",
  },
  "ad-host-unlisted": {
    message: "Host “{host}” tidak termasuk asal iklan yang diizinkan.",
    hint: "Tambahkan ke ads.hosts, atau perbaiki alamatnya.",
  },
  "ad-content": {
    message: "Iklan berisi bingkai (src, dan title) atau gambar (picture, alt, dan link).",
    hint: "Isi salah satunya saja.",
  },
  "ad-paragraph": {
    message:
      "Tempat article-paragraph memerlukan “paragraph”; tempat lain tidak mempunyainya (di sini: {place}).",
    hint: "Tulis “paragraph: 4” di sana, dan hapus di tempat lain.",
  },
  "ad-place-taken": {
    message: "Di tempat ini sudah ada iklan.",
    hint: "Pilih tempat lain, atau paragraf lain.",
  },
  "drawing-name": {
    message: "“{file}” bukan nama gambar SVG di folder _portal.",
    hint: "Simpan berkasnya di articles/_portal dan tulis namanya saja, misalnya logo.svg.",
  },
  "drawing-missing": {
    message: "Berkas “{file}” tidak ada di folder _portal.",
    hint: "Simpan berkasnya di articles/_portal, atau hapus baris ini.",
  },
  "drawing-too-large": {
    message: "Gambar ini {bytes} bita; setiap pembaca harus memuatnya, jadi paling besar {limit} bita.",
    hint: "Sederhanakan gambarnya, atau perkecil dengan alat seperti SVGO.",
  },
  "svg-hostile": {
    message: "“{piece}” tidak boleh ada dalam gambar ini: dapat menjalankan skrip atau memuat berkas lain.",
    hint: "Ekspor ulang sebagai SVG biasa: hanya bentuk, gradien, dan gaya; tulisan dijadikan kurva.",
  },
  "svg-shape": {
    message: "Berkas ini bukan gambar SVG yang utuh: “{piece}”.",
    hint: "Ekspor ulang sebagai SVG dengan xmlns dan viewBox.",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
