/** What the overlay says around the problems. */
export const overlayWords = {
  id: {
    title: "{n} kesalahan",
    lead: "Hilang sendiri begitu berkas diperbaiki dan disimpan.",
    close: "Tutup",
    other: "English",
    desk: "Buka di meja redaksi",
    none: "Artikel ini tidak tampil di pratinjau sampai diperbaiki.",
    older: "Yang tampil di pratinjau: versi dari komit {commit}.",
    before: "Pratinjau memperlihatkan keadaan sebelum kesalahan ini.",
  },
  en: {
    title: "Errors: {n}",
    lead: "Goes away by itself once the file is mended and saved.",
    close: "Close",
    other: "Bahasa Indonesia",
    desk: "Open at the desk",
    none: "This article is not in the preview until it is mended.",
    older: "The preview shows the version of commit {commit}.",
    before: "The preview is as it was before this error.",
  },
} as const;
