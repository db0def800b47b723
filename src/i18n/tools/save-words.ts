import type { Language } from "../../portal.ts";

interface SaveWords {
  /** Short, for the button. */
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  /** What the button does, for those who wonder. */
  readonly about: string;
  readonly failed: string;
}

const catalogues: Readonly<Record<Language, SaveWords>> = {
  id: {
    save: "Simpan",
    saving: "Menyimpan …",
    saved: "Tersimpan",
    about: "Simpan di perangkat ini untuk dibaca luring",
    failed: "Belum tersimpan. Periksa sambungan dan ruang perangkat, lalu coba lagi.",
  },
  en: {
    save: "Save",
    saving: "Saving …",
    saved: "Saved",
    about: "Save on this device for offline reading",
    failed: "Not saved. Check the connection and the space on the device, then try again.",
  },
  ar: {
    save: "حفظ",
    saving: "جارٍ الحفظ …",
    saved: "محفوظ",
    about: "احفظ على هذا الجهاز للقراءة دون اتصال",
    failed: "لم يُحفظ. تحقق من الاتصال ومن مساحة الجهاز، ثم حاول مجددًا.",
  },
};

/** What the button that saves a story says, in a page's `lang`; of a language that has none, in Indonesian. */
export const saveWords = (lang: string): SaveWords =>
  Object.hasOwn(catalogues, lang) ? catalogues[lang as Language] : catalogues.id;
