import { DateTime } from "luxon";
import { localeOf } from "./i18n/locale.ts";
import type { DateView } from "./pages/views.ts";
import type { Language, Site } from "./portal.ts";
import { clockAt, plainInstant, zoneNamed } from "./zone-offsets.ts";

/** A date as an editor writes it, read strictly. `hasTime` is false for a bare day. */
export interface ParsedDate {
  /** Milliseconds since 1970 (UTC). */
  readonly instant: number;
  readonly hasTime: boolean;
}

const DAY_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(\.\d{1,3})?)?\s*(WIB|WITA|WIT|Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const ZONES: Readonly<Record<string, string>> = {
  WIB: "+07:00",
  WITA: "+08:00",
  WIT: "+09:00",
  Z: "+00:00",
  UTC: "+00:00",
};

/**
 * Reads `2026-11-24`, `2026-11-24 13.45`, `2026-11-24T13:45:00+07:00`, `… WIB|WITA|WIT`. Without a zone the
 * text is in `zone`. Null for anything else, impossible days (30 February) and hours among them.
 */
export function parseDate(text: string, zone: string): ParsedDate | null {
  const match = DAY_TIME.exec(text.trim());
  if (!match) return null;
  const [, year = "", month = "", day = "", hour, minute = "", second = "00", fraction = "", suffix] = match;
  const hasTime = hour !== undefined;
  if (suffix === undefined && fraction === "") {
    const instant = ordinary(year, month, day, hasTime ? [hour, minute, second] : MIDNIGHT, zone);
    if (instant !== null) return { instant, hasTime };
  }
  const offset = suffix ? (ZONES[suffix.toUpperCase()] ?? suffix) : "";
  const time = hasTime ? `T${hour.padStart(2, "0")}:${minute}:${second}${fraction}${offset}` : "";
  const date = DateTime.fromISO(`${year}-${month}-${day}${time}`, { zone: zoneNamed(zone) });
  return date.isValid ? { instant: date.toMillis(), hasTime } : null;
}

const MIDNIGHT = ["0", "0", "0"];

/** The instant of an ordinary date, on a day that keeps its zone's offset; null for all that Luxon must weigh. */
function ordinary(
  year: string,
  month: string,
  day: string,
  time: readonly string[],
  zone: string,
): number | null {
  const [hour = 0, minute = 0, second = 0] = time.map(Number);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const local = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hour, minute, second));
  // A day that the month does not have, and a year below 100, come out as others.
  const isDay = local.getUTCFullYear() === Number(year) && local.getUTCDate() === Number(day);
  return isDay && local.getUTCMonth() === Number(month) - 1 ? plainInstant(local.getTime(), zone) : null;
}

/** An instant written in full: for `--now`. Throws `RangeError` on anything else. */
export function parseInstant(text: string, zone: string): number {
  const parsed = parseDate(text, zone);
  if (!parsed) throw new RangeError(`not a date: ${text}`);
  return parsed.instant;
}

/** `2022-12-10T00:00:00.000+07:00` in the zone. */
export const isoOf = (instant: number, zone: string): string => {
  const clock = clockAt(instant, zone);
  if (clock) return `${clock.day}T${clock.time}${clock.offset}`;
  const iso = local(instant, zone).toISO({ includeOffset: true });
  if (iso === null) throw new RangeError(`no such instant: ${instant}`);
  return iso.replace(/Z$/, "+00:00");
};

/** `YYYY-MM-DD` in the zone. */
export const dayOf = (instant: number, zone: string): string =>
  clockAt(instant, zone)?.day ?? local(instant, zone).toFormat("yyyy-MM-dd");

/** The first instant of the month after the one that holds `instant`. */
export const nextMonth = (instant: number, zone: string): number =>
  local(instant, zone).startOf("month").plus({ months: 1 }).toMillis();

/** Monday is 1; `day` is `YYYY-MM-DD`. */
export const weekdayOf = (day: string): number => DateTime.fromISO(day, { zone: "utc" }).weekday;

/** Days in `YYYY-MM`. */
export const daysIn = (month: string): number =>
  DateTime.fromISO(`${month}-01`, { zone: "utc" }).daysInMonth ?? 30;

const local = (instant: number, zone: string): DateTime =>
  DateTime.fromMillis(instant, { zone: zoneNamed(zone) });

export interface DateWords {
  /** `Sabtu, 10 Desember 2022` */
  readonly day: string;
  /** `10 Des 2022` */
  readonly short: string;
  readonly hijri: string;
}

/** Formatter of instants for readers, for one zone and language. Days are worded once and remembered. */
export function dateViews(site: Pick<Site, "timezone" | "hijriCorrections">, lang: Language) {
  const words = new Map<string, DateWords>();
  const locale = localeOf(lang);
  const corrections = Object.entries(site.hijriCorrections).sort(([a], [b]) => (a < b ? -1 : 1));

  function hijriOf(day: string): string {
    const shift = corrections.findLast(([from]) => from <= day)?.[1] ?? 0;
    const date = DateTime.fromISO(day, { zone: "utc" }).plus({ days: shift });
    const text = date
      .reconfigure({ locale, outputCalendar: "islamic-umalqura" })
      .toLocaleString({ day: "numeric", month: "long", year: "numeric" });
    return lang === "id" ? text.replace(/ ?H$/, " H") : text;
  }

  function wordsOf(day: string): DateWords {
    const known = words.get(day);
    if (known) return known;
    const date = DateTime.fromISO(day, { zone: "utc", locale });
    const made = {
      day: date.toLocaleString({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
      short: date.toLocaleString({ day: "numeric", month: "short", year: "numeric" }),
      hijri: hijriOf(day),
    };
    words.set(day, made);
    return made;
  }

  const zoneNames: Readonly<Record<string, string>> = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Jayapura": "WIT",
  };

  return {
    wordsOf,
    /** Month by itself: `Desember 2022`. */
    month: (month: string): string =>
      DateTime.fromISO(`${month}-01`, { zone: "utc", locale }).toLocaleString({
        month: "long",
        year: "numeric",
      }),
    /** A month of any year, 1 to 12: `Des`, `Desember`. */
    monthName: (month: number, style: "short" | "long"): string =>
      DateTime.fromObject({ year: 2024, month }, { zone: "utc", locale }).toLocaleString({ month: style }),
    weekday: (weekday: number, style: "short" | "long"): string =>
      DateTime.fromISO(`2024-01-0${weekday}`, { zone: "utc", locale }).toLocaleString({ weekday: style }),
    /** `19.05 WIB` */
    clock(instant: number): string {
      const time = isoOf(instant, site.timezone).slice(-18, -13);
      const zone = zoneNames[site.timezone] ?? local(instant, site.timezone).toFormat("'GMT'Z");
      return `${lang === "id" ? time.replace(":", ".") : time} ${zone}`;
    },
    view(instant: number): DateView {
      const iso = isoOf(instant, site.timezone);
      const said = wordsOf(dayOf(instant, site.timezone));
      const time = iso.slice(-18, -13);
      return {
        iso,
        full: time === "00:00" ? said.day : `${said.day}, ${this.clock(instant)}`,
        day: said.day,
        short: said.short,
        hijri: said.hijri,
      };
    },
  };
}
export type DateViews = ReturnType<typeof dateViews>;
