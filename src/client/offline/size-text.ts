import { localeOf } from "../../i18n/locale.ts";

/** Each from three digits of the one before on. */
const UNITS = ["kB", "MB", "GB"] as const;

/** A size for readers: `3,2 MB`, `480 kB`. */
export function sizeText(bytes: number, lang: string): string {
  const locale = localeOf(lang);
  const step = bytes >= 999.5e6 ? 2 : bytes >= 999.5e3 ? 1 : 0;
  const value = bytes / 1000 ** (step + 1);
  const digits = step > 0 && value < 100 ? 1 : 0;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)} ${UNITS[step]}`;
}
