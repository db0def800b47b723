import { localeOf } from "../../i18n/locale.ts";

/** `2024`, `2026-sd-10`, `2024-k3`, `2026-k4-sd-10`, `2026-11`: as `src/search/bundles.ts` names bundles. */
const NAME = /^(\d{4})(?:-k([1-4]))?(-sd)?(?:-(\d{2}))?$/;

/** What periods search bundles cover, in words and oldest first: "2024, Januari–Oktober 2026, dan November 2026". */
export function periods(bundles: readonly string[], lang: string): string {
  const months = new Intl.DateTimeFormat(localeOf(lang), {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const texts = bundles
    .map(monthsOf)
    .sort((a, b) => a.first - b.first)
    .map(({ name, first, last }) => {
      if (name !== null) return name;
      return first === last ? months.format(first) : months.formatRange(first, last);
    });
  return new Intl.ListFormat(lang).format(texts);
}

/** First and last month of a bundle, as instants; a whole year goes by its name, and so does what is not known. */
function monthsOf(bundle: string): { name: string | null; first: number; last: number } {
  const [, year, quarter, until, month] = NAME.exec(bundle) ?? [];
  const at = (number: number): number => Date.UTC(Number(year), number - 1);
  const isWhole = year === undefined || (quarter === undefined && month === undefined);
  if (isWhole) return { name: bundle, first: at(1) || 0, last: at(12) || 0 };
  const end = Number(month ?? Number(quarter) * 3);
  const start = quarter ? Number(quarter) * 3 - 2 : until ? 1 : end;
  return { name: null, first: at(start), last: at(end) };
}
