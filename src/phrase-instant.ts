import { dayOf, parseDate, weekdayOf } from "./dates.ts";

/** Days from today, by the words for them. */
const DAYS: Readonly<Record<string, number>> = {
  "hari ini": 0,
  "malam ini": 0,
  "nanti malam": 0,
  besok: 1,
  lusa: 2,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  "day after tomorrow": 2,
};
/** Monday is 1. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["senin", "monday"],
  ["selasa", "tuesday"],
  ["rabu", "wednesday"],
  ["kamis", "thursday"],
  ["jumat", "friday"],
  ["sabtu", "saturday"],
  ["minggu", "sunday"],
];
const EVENING: ReadonlySet<string> = new Set(["malam ini", "nanti malam", "tonight"]);
const DAY = 86_400_000;

/**
 * The instant that a person means: `besok 06:00`, `lusa`, `nanti malam`, `Senin depan 07.30`, `next Monday`, or a
 * date as in articles. A day without hour begins at midnight, an evening at 19.00; a weekday is the next one after
 * today. Null for anything else.
 */
export function phraseInstant(phrase: string, now: number, zone: string): number | null {
  const written = parseDate(phrase, zone);
  if (written) return written.instant;
  const words = phrase.trim().toLowerCase().replace(/\s+/g, " ");
  const [, name = "", hour, minute = "00"] =
    /^(.*?)(?: ?(?:pukul|jam|at))? ?(?:(\d{1,2})[.:](\d{2}))?$/.exec(words) ?? [];
  const offset = daysAhead(name, now, zone);
  if (offset === null) return null;
  const today = Date.parse(`${dayOf(now, zone)}T00:00:00Z`);
  const day = new Date(today + offset * DAY).toISOString().slice(0, 10);
  return parseDate(`${day} ${hour ?? (EVENING.has(name) ? "19" : "00")}:${minute}`, zone)?.instant ?? null;
}

function daysAhead(name: string, now: number, zone: string): number | null {
  if (Object.hasOwn(DAYS, name)) return DAYS[name] ?? null;
  const bare = name.replace(/^(?:hari|next) /, "").replace(/ depan$/, "");
  const wanted = WEEKDAYS.findIndex((names) => names.includes(bare)) + 1;
  if (wanted === 0) return null;
  return (wanted - weekdayOf(dayOf(now, zone)) + 7) % 7 || 7;
}
