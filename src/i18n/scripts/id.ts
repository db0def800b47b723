/** Indonesian words of the scripts that any page may load: apart from the catalogue, which is not for browsers. */
export const id = {
  suggestions: "Saran pencarian",
  suggestCount: "{n} saran; pilih dengan panah atas dan bawah.",
  suggestNone: "Tidak ada saran.",
  groupRecent: "Pencarian terakhir",
  groupTopic: "Topik",
  groupAuthor: "Penulis",
  groupSection: "Rubrik",
  groupSource: "Sumber",
  groupStory: "Berita",
  marks: "Sorotan pencarian",
  marksPlace: "{n} dari {total}",
  marksTotal: "{total} sorotan",
  marksNext: "Berikutnya",
  marksPrevious: "Sebelumnya",
  marksClear: "Hapus sorotan",
};
