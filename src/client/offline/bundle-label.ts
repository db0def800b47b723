/** Which months a search bundle covers, by its name (`2024`, `2026-11`, `2024-k3`, `2026-sd-10`, `2026-k4-sd-10`). */
export function bundleLabel(name: string, lang: string, range: string): string {
  const found = /^(\d{4})(?:-(\d{2})|(?:-k(\d))?(?:-sd-(\d{2}))?)$/.exec(name);
  if (!found) return name;
  const [, year = "", month, quarter, until] = found;
  if (name === year) return year;
  const first = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : 1;
  const last = month ? first : until ? Number(until) : first + 2;
  const format = new Intl.DateTimeFormat(lang, { month: "long", year: "numeric", timeZone: "UTC" });
  const said = (number: number): string => format.format(Date.UTC(Number(year), number - 1));
  if (first === last) return said(first);
  return range.replace("{from}", said(first)).replace("{to}", said(last));
}
