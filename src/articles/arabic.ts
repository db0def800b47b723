/** Whether most letters of a text are Arabic, so that it reads from right to left. */
export function isArabic(text: string): boolean {
  const arabic = text.match(/(?=\p{L})\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic > 0 && arabic * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Attributes, with a space before them, for Arabic text inside an article of another language; else nothing. */
export const arabicAttributes = (text: string, lang: string): string =>
  lang !== "ar" && isArabic(text) ? ' lang="ar" dir="rtl"' : "";
