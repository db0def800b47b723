import type { Language } from "../portal.ts";

/** The direction in which a language is written. */
export const direction = (lang: Language): "ltr" | "rtl" => (lang === "ar" ? "rtl" : "ltr");
