import { localeOf } from "../../i18n/locale.ts";

/** An instant as readers write it, in their own zone: `14.05` and `24 Nov 2026`. */
export function moment(at: number, lang: string): { readonly time: string; readonly date: string } {
  const locale = localeOf(lang);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, options).format(at);
  return {
    time: format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    date: format({ day: "numeric", month: "short", year: "numeric" }),
  };
}
