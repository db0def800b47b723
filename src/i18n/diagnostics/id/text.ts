import type { Diagnostic } from "../diagnostic.ts";

/** Problems of reading files and YAML, in Indonesian. */
export const textId = {
  "invalid-utf8": {
    message:
      "Berkas ini bukan teks UTF-8: bita pada posisi {offset} tidak sah, jadi hurufnya tidak dapat dipastikan.",
    hint: "Simpan ulang berkas dengan pengodean UTF-8.",
  },
  "bidi-override": {
    message:
      "Karakter pembalik arah tulisan ({character}) dibuang, karena dapat membuat teks terbaca lain dari isinya.",
    hint: "Hapus karakter itu; teks Arab mendapat arahnya sendiri.",
  },
  "control-character": {
    message: "Karakter kendali ({character}) dibuang, karena tidak dapat ditampilkan.",
    hint: "Hapus karakter itu.",
  },
  "empty-file": {
    message: "Berkas ini kosong, jadi tidak ada yang dapat disiarkan.",
    hint: "Tulis beritanya, atau hapus berkas ini.",
  },
  "file-too-large": {
    message: "Berkas ini {bytes} bita, melebihi batas {limit} bita untuk satu artikel.",
    hint: "Bagi tulisannya, dan simpan gambar sebagai berkas tersendiri.",
  },
  "symbolic-link": {
    message: "Ini tautan simbolis; Warta tidak mengikutinya, karena dapat menunjuk ke luar folder artikel.",
    hint: "Ganti dengan salinan berkasnya.",
  },
  "not-a-file": {
    message: "Ini bukan berkas biasa, jadi tidak dapat dibaca.",
    hint: "Pindahkan dari folder artikel.",
  },
  "other-file": {
    message: "Berkas ini bukan artikel (.txt, .md) dan bukan gambar, jadi dilewati.",
    hint: "Pindahkan dari folder artikel, atau ganti akhirannya.",
  },
  "front-matter-language": {
    message:
      "Bagian depan ditulis sebagai “---{language}”, padahal hanya YAML yang dibaca; kode tidak pernah dijalankan.",
    hint: "Tulis “---” saja, lalu isian YAML.",
  },
  "front-matter-open": {
    message: "Bagian depan dibuka dengan “---” tetapi tidak ditutup.",
    hint: "Tulis baris “---” sesudah isian terakhir.",
  },
  "yaml-syntax": {
    message: "YAML tidak dapat dibaca: {reason}",
    hint: "Periksa lekukan, titik dua, dan tanda kutip pada baris ini. Beri tanda kutip pada teks yang memuat “: ”.",
  },
  "yaml-duplicate-key": {
    message: "Isian ini ditulis dua kali, jadi tidak jelas mana yang berlaku.",
    hint: "Hapus salah satunya.",
  },
  "yaml-several-documents": {
    message: "Ada lebih dari satu dokumen YAML di sini.",
    hint: "Hapus baris “---” atau “...” di tengah.",
  },
  "yaml-tab": { message: "Lekukan memakai tab, yang tidak diizinkan YAML.", hint: "Pakai spasi." },
  "yaml-tag": {
    message: "Tanda jenis YAML (“!…”) tidak dipakai di sini.",
    hint: "Hapus tandanya dan tulis nilainya saja.",
  },
  "yaml-alias": {
    message: "Rujukan YAML (“*nama”) tidak dipakai di sini, karena dapat mengembang tanpa batas.",
    hint: "Tulis nilainya langsung.",
  },
  "yaml-merge": {
    message: "Kunci gabung YAML (“<<”) tidak dipakai di sini.",
    hint: "Tulis setiap isian sendiri-sendiri.",
  },
  "yaml-deep": {
    message: "YAML ini bersarang terlalu dalam.",
    hint: "Isian Warta paling dalam tiga tingkat.",
  },
  "unknown-field": {
    message: "Isian “{field}” tidak dikenal, jadi isinya tidak akan terbaca.",
    hint: "Mungkin maksudnya “{candidates}”.",
    bare: "Hapus isian itu, atau lihat daftar isian dalam panduan redaksi.",
  },
  "missing-field": { message: "Isian “{field}” wajib ada.", hint: "Tambahkan “{field}”." },
  "wrong-type-text": {
    message: "Isian “{field}” harus berupa teks.",
    hint: 'Tulis nilainya di antara tanda kutip: "…"',
  },
  "wrong-type-number": {
    message: "Isian “{field}” harus berupa bilangan bulat.",
    hint: "Tulis angka tanpa titik, koma, dan tanda kutip: 3450",
  },
  "wrong-type-boolean": {
    message: "Isian “{field}” harus true atau false.",
    hint: "Tulis true (ya) atau false (tidak).",
  },
  "wrong-type-list": { message: "Isian “{field}” harus berupa daftar.", hint: "Tulis daftar: [satu, dua]" },
  "wrong-type-map": {
    message: "Isian “{field}” harus berupa pasangan nama dan nilai.",
    hint: "Tulis “nama: nilai”, satu pada setiap baris.",
  },
  "value-not-listed": {
    message: "Nilai “{value}” tidak dikenal untuk isian “{field}”.",
    hint: "Pilih salah satu: {options}.",
  },
  "bad-value": {
    message: "Nilai isian “{field}” di luar batas yang diizinkan.",
    hint: "Lihat panduan redaksi untuk nilai isian ini.",
  },
} as const satisfies Readonly<Record<string, Diagnostic>>;
