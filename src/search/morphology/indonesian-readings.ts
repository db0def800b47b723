/**
 * Root → forms, without clitics, that the rules would read as another root, or that have grown so far apart from it
 * that they are a family of their own (*perhatian* is not *hati*).
 */
const FORMS: Readonly<Record<string, string>> = {
  ada: "keberadaan",
  aku: "pengakuan",
  alami: "pengalaman berpengalaman",
  alat: "peralatan berperalatan",
  anggaran: "menganggarkan dianggarkan penganggaran teranggarkan",
  beri: "berikan",
  hayati: "penghayatan",
  isi: "pengisian",
  karang: "mengarang pengarang pengarangan",
  kata: "katakan",
  kawal: "mengawal pengawal pengawalan",
  kemas: "mengemas pengemas pengemasan",
  lihat: "penglihatan",
  memadai: "memadai",
  menganggur: "menganggur penganggur pengangguran",
  merupakan: "merupakan",
  padu: "memadukan memadu pemadu pemaduan",
  perhati: "perhatian",
  ramal: "peramal peramalan",
  rasa: "berasa perasa perasaan berperasaan terasa",
  ribu: "beribu",
  sah: "mengesahkan pengesahan",
  sepi: "menyepi",
  tanya: "penanya",
  ubah: "perubahan",
  utarakan: "mengutarakan diutarakan pengutaraan",
};

/** Form → root. */
export const READINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([root, forms]) => forms.split(" ").map((form) => [form, root] as const)),
);
