/** Every character of the Arabic script is one of these; or a half of one of these pairs. */
const ARABIC = /[\u0600-\u08FF\uFB50-\uFEFF\uD800-\uDBFF]/;

/** Whether a text may hold Arabic at all: quickly told of one that does not. */
export const mayBeArabic = (text: string): boolean => ARABIC.test(text);

/** Whether most letters of a text are Arabic, so that it reads from right to left. */
export function isArabic(text: string): boolean {
  if (!mayBeArabic(text)) return false;
  const arabic = text.match(/(?=\p{L})\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > 0 && arabic * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Attributes, with a space before them, for Arabic text inside an article of another language; else nothing. */
export const arabicAttributes = (text: string, lang: string): string =>
  lang !== "ar" && isArabic(text) ? ' lang="ar" dir="rtl"' : "";
