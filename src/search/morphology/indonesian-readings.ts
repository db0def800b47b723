/**
 * Root → forms, without clitics, that the rules would read as another root, or that have grown so far apart from it
 * that they are a family of their own (*perhatian* is not *hati*).
 */
const FORMS: Readonly<Record<string, string>> = {
  ada: "keberadaan",
  ajak: "ajakan",
  aku: "pengakuan",
  alami: "pengalaman berpengalaman",
  alat: "peralatan berperalatan",
  analisis: "analisa menganalisa dianalisa penganalisa",
  anggaran: "menganggarkan dianggarkan penganggaran teranggarkan",
  bentak: "bentakan",
  beri: "berikan",
  desak: "desakan",
  gerak: "gerakan",
  gunduk: "gundukan",
  hayati: "penghayatan",
  imbau: "himbau menghimbau dihimbau himbauan",
  isi: "pengisian",
  jalan: "pejalan",
  karang: "mengarang pengarang pengarangan",
  kata: "katakan",
  kawal: "mengawal pengawal pengawalan",
  kemas: "mengemas pengemas pengemasan",
  ketuk: "ketukan",
  kontrak: "kontrakan",
  kutuk: "kutukan",
  lihat: "penglihatan",
  memadai: "memadai",
  menganggur: "menganggur penganggur pengangguran",
  merupakan: "merupakan",
  padu: "memadukan memadu pemadu pemaduan",
  perhati: "perhatian",
  ramal: "peramal peramalan",
  rasa: "berasa perasa perasaan berperasaan terasa",
  retak: "retakan",
  ribu: "beribu",
  sah: "mengesahkan pengesahan",
  sepi: "menyepi",
  suntik: "suntikan",
  tanya: "penanya",
  tepuk: "tepukan",
  tumbuk: "tumbukan",
  tumpuk: "tumpukan",
  ubah: "perubahan",
  utarakan: "mengutarakan diutarakan pengutaraan",
};

/** Form → root. */
export const READINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([root, forms]) => forms.split(" ").map((form) => [form, root] as const)),
);
