/** The locale of a language for `Intl`: Arabic with Latin digits, as readers of an Indonesian paper know them. */
export const localeOf = (lang: string): string => (lang === "ar" ? "ar-u-nu-latn" : lang);
