/** `2024`, `2026-sd-10`, `2024-k3`, `2026-k4-sd-10`, `2026-11`: as `src/search/bundles.ts` names bundles. */
const NAME = /^(\d{4})(?:-k([1-4]))?(?:-sd)?(?:-(\d{2}))?$/;

/** What periods search bundles cover, in words and oldest first: "2024, Januari–Oktober 2026, dan November 2026". */
export function periods(bundles: readonly string[], lang: string): string {
  const months = new Intl.DateTimeFormat(lang === "ar" ? "ar-u-nu-latn" : lang, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const texts = [...bundles].sort().map((name) => {
    const [, year, quarter, last] = NAME.exec(name) ?? [];
    if (year === undefined || (quarter === undefined && last === undefined)) return year ?? name;
    const end = last ?? String(Number(quarter) * 3);
    const isMonth = quarter === undefined && !name.includes("-sd-");
    const start = isMonth ? end : String(quarter === undefined ? 1 : Number(quarter) * 3 - 2);
    const at = (month: string): number => Date.UTC(Number(year), Number(month) - 1);
    return Number(start) === Number(end) ? months.format(at(end)) : months.formatRange(at(start), at(end));
  });
  return new Intl.ListFormat(lang).format(texts);
}
