/** First and last day of a date, `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const YEAR_FIRST = /^([12]\d{3})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const YEAR_LAST = /^(?:(?:(\d{1,2})([-/.]))?(\d{1,2})[-/.])?([12]\d{3})$/;

/**
 * The days of a year, a month or a day: `2024`, `2024-05`, `2024-05-17`, `05/2024`, `17/05/2024`, also in
 * Eastern Arabic digits. Null for what is no date, 30 February included.
 */
export function days(text: string): Days | null {
  const written = text.normalize("NFKC").replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const [, firstYear, , laterMonth, laterDay] = YEAR_FIRST.exec(written) ?? [];
  const [, earlierDay, , earlierMonth, lastYear] = YEAR_LAST.exec(written) ?? [];
  const year = firstYear ?? lastYear;
  if (year === undefined) return null;
  const month = laterMonth ?? earlierMonth;
  const day = laterDay ?? earlierDay;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > length)) return null;
  const start = `${year}-${month.padStart(2, "0")}-`;
  return {
    first: start + (day ?? "1").padStart(2, "0"),
    last: start + (day ?? String(length)).padStart(2, "0"),
  };
}
