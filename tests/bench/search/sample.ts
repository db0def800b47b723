import { type Passage, passage } from "../../../src/bench/search/passage.ts";

const lists = {
  who: ["Pemerintah", "Nelayan", "Gubernur", "Peneliti", "Petani", "Mahasiswa", "Pedagang"],
  did: ["membangun", "meneliti", "memeriksa", "menjual", "mengunjungi", "menanam", "mengumumkan"],
  what: ["jembatan", "pelabuhan", "laboratorium", "perkebunan", "gelanggang", "perpustakaan", "bendungan"],
  where: ["Yogyakarta", "Makassar", "Surabaya", "Bandung", "Jayapura", "Aceh", "Jakarta"],
  with: ["Abdullah", "Khalid", "Yusuf", "Soeharto", "Rachmat", "Taufik", "Nurdin"],
  from: ["Thailand", "Irak", "Israel", "Rusia", "Palestina", "Turki", "Jepang"],
  why: [
    "keterlambatan",
    "kekeringan",
    "pertandingan",
    "persahabatan",
    "kelaparan",
    "kemarahan",
    "penghargaan",
  ],
};

/** Sixty invented passages, alike enough that two words seldom tell them apart. */
export const sample: readonly Passage[] = Array.from({ length: 60 }, (_, id) => {
  // Strides that share no factor with the lists' length, so that no two passages agree in everything.
  const word = (list: keyof typeof lists, stride: number): string =>
    lists[list][(id * stride + Math.floor(id / 7) * (stride + 1)) % 7] ?? "";
  const text =
    `${word("who", 1)} ${word("did", 2)} ${word("what", 3)} di ${word("where", 4)} bersama ${word("with", 5)}, ` +
    `tamu dari ${word("from", 6)}. Warga setempat berbicara tentang ${word("why", 1)} sepanjang musim.`;
  return passage(id, text);
});
