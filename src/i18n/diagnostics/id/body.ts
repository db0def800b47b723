import type { Diagnostic } from "../diagnostic.ts";

/** Problems of article bodies, in Indonesian. */
export const bodyId = {
  "third-count": {
    message:
      "“{value}” adalah angka ketiga sebelum berita; yang pertama komentar, yang kedua pembaca. Angka ini dibaca sebagai teks.",
    hint: "Hapus baris itu bila bukan bagian berita.",
  },
  "count-too-large": {
    message: "“{value}” terlalu besar untuk jumlah komentar atau pembaca, jadi dibaca sebagai teks.",
    hint: "Periksa angkanya.",
  },
  "dateline-guessed": {
    message: "Titimangsa diterka dari huruf besarnya: tempat “{place}”, media “{outlet}”.",
    hint: "Bila benar, daftarkan “{outlet}” pada “outlets” di _portal/site.yaml; bila salah, ubah awal paragrafnya.",
  },
  "front-matter-wins": {
    message: "“{value}” pada teks tidak ditampilkan, karena bagian depan mengisi “{field}”.",
    hint: "Samakan keduanya, atau hapus salah satunya.",
  },
  debris: {
    message: "“{text}” adalah sisa salinan dari halaman web, jadi ditinggalkan.",
    hint: "Hapus baris itu.",
  },
  "text-after-discussion": {
    message: "Teks sesudah “DISKUSI:” tidak termasuk isi berita.",
    hint: "Pindahkan ke atas “DISKUSI:” bila bagian dari berita.",
  },
  "read-also-empty": {
    message: "Label ini tidak diikuti judul.",
    hint: "Tulis judul artikel di bawahnya, atau hapus labelnya.",
  },
  "read-also-unknown": {
    message: "Tidak ada artikel berjudul “{title}”, jadi tampil tanpa tautan.",
    hint: "Mungkin maksudnya: {candidates}",
    bare: "Periksa judulnya; tautan muncul sendiri begitu artikel itu ada.",
  },
  "read-also-ambiguous": {
    message: "Lebih dari satu artikel berjudul “{title}”, jadi tampil tanpa tautan.",
    hint: "Bedakan judulnya: {candidates}",
  },
  "link-refused": {
    message: "Tautan ke “{url}” tidak diizinkan, jadi tampil sebagai teks.",
    hint: "Pakai alamat http, https, mailto, atau alamat situs ini yang diawali “/”.",
  },
  "picture-path": {
    message: "Gambar “{path}” tidak berada di dalam folder artikel.",
    hint: "Simpan gambar di samping artikel dan tulis nama berkasnya saja: foto.jpg",
  },
  "picture-type": {
    message: "“{path}” bukan jenis gambar yang dikenal.",
    hint: "Pakai JPG, PNG, WebP, AVIF, atau GIF.",
  },
  "image-without-alt": {
    message: "Gambar “{path}” tidak mempunyai teks pengganti bagi pembaca yang tidak melihatnya.",
    hint: "Tambahkan isian “imageAlt” yang menjelaskan isi gambar.",
  },
  "picture-without-alt": {
    message: "Gambar “{path}” tidak mempunyai teks pengganti bagi pembaca yang tidak melihatnya.",
    hint: "Tulis penjelasannya di dalam kurung siku: ![Kapal di dermaga]({path})",
  },
  "picture-in-text": {
    message: "Gambar harus berdiri sendiri dalam satu paragraf.",
    hint: "Beri baris kosong sebelum dan sesudahnya.",
  },
  "picture-link-address": {
    message: "Gambar ditautkan ke “{url}”, yang bukan alamat web.",
    hint: "Tautkan gambar ke alamat videonya: [![Kapal](kapal.jpg)](https://…)",
  },
  "bad-focus": {
    message: "“{value}” bukan titik pusat gambar.",
    hint: "Tulis jarak dari kiri dan dari atas, seperti “40% 30%”, atau kata seperti “kanan atas”.",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
