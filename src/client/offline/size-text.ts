/** A size for readers: `3,2 MB`, `480 kB`. */
export function sizeText(bytes: number, lang: string): string {
  const locale = lang === "ar" ? "ar-u-nu-latn" : lang;
  const unit = bytes >= 999_500 ? "MB" : "kB";
  const value = unit === "MB" ? bytes / 1e6 : bytes / 1e3;
  const digits = unit === "MB" && value < 100 ? 1 : 0;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)} ${unit}`;
}
