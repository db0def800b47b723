import type { NoteCode } from "../../import/note.ts";

/** What became of an imported item, in Indonesian. */
export const notesId: Readonly<Record<NoteCode, string>> = {
  "already-imported": "sudah diimpor sebelumnya sebagai {file}",
  "as-draft-foreign-type":
    "jenis tulisan “{type}” tidak dikenal, jadi masuk sebagai draf; hapus “draft” untuk menyiarkannya",
  "as-draft-no-date": "tidak punya tanggal yang dapat dibaca, jadi masuk sebagai draf",
  "as-draft-no-headline": "tidak punya judul, jadi masuk sebagai draf",
  "as-draft-page":
    "halaman yang belum terbit, jadi masuk sebagai artikel draf; setelah siap, pindahkan ke _portal/pages/",
  "as-draft-password": "dilindungi kata sandi, jadi masuk sebagai draf",
  "as-draft-status": "berstatus “{status}”, jadi masuk sebagai draf",
  "alias-refused": "alamat lama {url} tidak dapat dialihkan",
  "alias-taken": "alamat lama {url} sudah dipakai halaman lain, jadi tidak dialihkan",
  "alt-from-headline":
    "gambar tanpa teks alternatif; judul dipakai sebagai gantinya, tulislah apa yang terlihat",
  "attachment-page": "halaman lampirannya dialihkan ke {file}",
  "block-lost":
    "blok “{name}” dibuat server pada setiap kunjungan; darinya hanya kata-kata isiannya yang ikut",
  "comments-kept": "{count} komentar disimpan di bawah teksnya, jawaban sesudah yang dijawab",
  "comments-left-out": "{count} komentar, pingback, atau spam yang tidak tampil kepada pembaca tidak ikut",
  "date-from-elsewhere": "tanggalnya diambil dari {field}",
  "deep-markup": "markah yang terlalu dalam dibaca sebagai teks",
  embargoed: "bertanggal di masa depan: tampil pada waktunya",
  "embed-linked": "sematan menjadi tautan: {url}",
  "empty-body": "tidak punya isi",
  "file-linked": "berkas tetap ditautkan ke alamat lama: {url}",
  "form-lost": "formulir tidak ikut",
  "guest-author": "penulis tamu: {names}",
  "headline-cut": "judulnya terlalu panjang dan dipotong; semula: {headline}",
  "link-lost": "tautan “{href}” tidak dapat dipakai; teksnya tetap",
  "link-old-site": "tautan menuju alamat lama yang tidak ada dalam ekspor: {url}",
  "menu-left-out": "butir menu; navigasi Warta mengikuti sections.yaml",
  "no-category": "tanpa kategori: masuk rubrik utama portal",
  "not-readable": "tidak dapat dibaca",
  "page-picture": "halaman tetap belum dapat memuat gambar; gambar menjadi tautan: {url}",
  "parts-joined": "{count} bagian disatukan",
  "picture-in-uploads": "ada di folder unggahan, tetapi tidak dipakai artikel mana pun",
  "picture-missing": "gambar hanya ada di jaringan, ditautkan dan dicatat: {url}",
  "picture-not-found": "gambar tidak ada di folder yang diimpor: {url}",
  "picture-refused": "gambar {url} tidak dapat dipakai ({reason})",
  "picture-used": "disalin sebagai {file}",
  "private-kind": "jenis “{type}” memuat data orang, jadi tidak ikut",
  "revision-left-out": "revisi lama; riwayat kini dicatat git",
  reusable: "blok pakai ulang: isinya masuk ke tulisan yang memakainya",
  "same-post-twice": "nomor {id} ada dua kali dalam ekspor; yang pertama dipakai",
  "script-removed": "skrip dibuang",
  "shortcode-lost": "kode singkat [{name}] tidak dikenal atau tak lengkap; teks di antaranya tetap",
  "schedule-past": "semula dijadwalkan; waktunya sudah lewat, jadi terbit",
  "technical-empty": "draf otomatis yang kosong",
  "too-large": "{bytes} bita: terlalu besar untuk satu artikel",
  trash: "ada di keranjang sampah",
  "wp-kind": "jenis “{type}” milik WordPress atau plugin, bukan tulisan",
  "wire-copied": "disalin sebagai naskah kantor berita",
  finding: "baris {line}: {message}",
};

/** Faults of an export, in Indonesian: what is wrong, and what to do. */
export const faultsId = {
  "wxr-cdata-open": [
    "Awal teks (CDATA) rusak pada “{value}”; isinya tetap dibaca.",
    "Periksa butir ini setelah diimpor.",
  ],
  "wxr-cdata-end": [
    "Akhir teks (CDATA) hilang pada “{value}”; bagian yang terbaca tetap diambil.",
    "Periksa butir ini, atau ekspor ulang dari WordPress.",
  ],
  "wxr-markup": [
    "Markah XML rusak pada “{value}”; bagian yang terbaca tetap diambil.",
    "Periksa butir ini setelah diimpor.",
  ],
  "wxr-swallowed": [
    "Satu butir menelan butir sesudahnya karena akhir teksnya hilang; keduanya dipisahkan lagi.",
    "Periksa butir di sekitar baris ini.",
  ],
  "wxr-too-large": [
    "Satu butir terlalu besar untuk dibaca, jadi dilewati.",
    "Pindahkan isinya dengan tangan.",
  ],
  "wxr-truncated": [
    "Berkas terpotong: akhirnya hilang. Semua yang terbaca sudah diambil.",
    "Ekspor ulang dari WordPress, lalu jalankan impor lagi: hanya yang baru ditambahkan.",
  ],
  "wxr-not-wxr": [
    "Berkas ini bukan ekspor WordPress (tidak ada <rss>).",
    "Ekspor dari WordPress: Perkakas → Ekspor → Semua isi.",
  ],
  "wxr-no-items": [
    "Tidak ada satu pun tulisan yang terbaca dalam berkas ini.",
    "Ekspor ulang dari WordPress.",
  ],
  "wxr-doctype": [
    "Berkas ini membawa definisi jenis dokumen; entitas di dalamnya tidak dibuka.",
    "Tak perlu apa-apa bila hasilnya benar.",
  ],
  "wxr-stray-bytes": [
    "{count} bita bukan UTF-8 dan dibaca sebagai Windows-1252; yang pertama pada bita {value}.",
    "Periksa huruf beraksen dan tanda kutip.",
  ],
  "wxr-controls": ["{count} karakter kendali dibuang.", "Tak perlu apa-apa."],
  "wxr-declared": [
    "Berkas mengaku berenkode “{value}”, tetapi isinya lain; isinya yang dipercaya.",
    "Periksa huruf beraksen.",
  ],
  "not-amended": [
    "Berkas ini tidak dapat dilengkapi karena bentuknya tidak terbaca.",
    "Perbaiki berkasnya, lalu jalankan impor lagi.",
  ],
  "tags-not-redirected": [
    "{count} alamat tag lama tidak dialihkan, agar daftar pengalihan tetap kecil.",
    "Tambahkan sendiri yang penting.",
  ],
  "source-unknown": [
    "“{name}” bukan ekspor WordPress, naskah, .docx, atau .html.",
    "Berikan berkas .xml, .txt, .md, .docx, .html, atau foldernya.",
  ],
  "source-unreadable": ["“{name}” tidak dapat dibaca: {reason}", "Periksa berkasnya."],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
