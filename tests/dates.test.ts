import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { dateViews, dayOf, isoOf, parseDate } from "../src/dates.ts";

const ZONES = [
  "Asia/Jakarta",
  "UTC",
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];
/** Years 1800 to 2100: zones with seconds, changes of every kind, and days that a zone left out. */
const instants = fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2100, 0, 1) });
const zones = fc.constantFrom(...ZONES);
const pad = (number: number, length = 2): string => String(number).padStart(length, "0");

describe("dates in a zone are Luxon's", () => {
  it("instants to text, near a change of clocks too", () => {
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        for (const near of [instant, change(instant, zone) - 1, change(instant, zone)]) {
          const date = DateTime.fromMillis(near, { zone });
          expect(isoOf(near, zone)).toBe(date.toISO()?.replace(/Z$/, "+00:00"));
          expect(dayOf(near, zone)).toBe(date.toFormat("yyyy-MM-dd"));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("text to instants, hours that there are not or twice too", () => {
    const hour = fc.integer({ min: 0, max: 24 });
    const minute = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(instants, zones, hour, minute, fc.boolean(), (instant, zone, hours, minutes, atChange) => {
        const { year, month } = DateTime.fromMillis(atChange ? change(instant, zone) : instant, { zone });
        for (let day = 1; day <= 31; day++) {
          const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
          const time = `${pad(hours)}:${pad(minutes)}`;
          expect(parseDate(date, zone)?.instant).toBe(luxon(date, zone));
          expect(parseDate(`${date} ${time}`, zone)?.instant).toBe(luxon(`${date}T${time}`, zone));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["0050-03-01", "0050-03-01"],
    ["2026-02-29", "2026-02-29"],
    ["2026-00-10", "2026-00-10"],
    ["2026-11-24 24:00", "2026-11-24T24:00"],
    ["2026-11-24 1:05", "2026-11-24T01:05"],
    ["2026-11-24 13.45.07", "2026-11-24T13:45:07"],
    ["2026-11-24T13:45:07.57", "2026-11-24T13:45:07.57"],
    ["2026-11-24 13:45 WITA", "2026-11-24T13:45+08:00"],
    ["2026-11-24 13:45z", "2026-11-24T13:45Z"],
    ["2026-11-24T13:45-0330", "2026-11-24T13:45-03:30"],
  ])("reads %s", (text, iso) => {
    expect(parseDate(text, "Asia/Jakarta")?.instant).toBe(luxon(iso, "Asia/Jakarta"));
  });

  it("throws on what is no instant", () => {
    expect(() => isoOf(Number.NaN, "Asia/Jakarta")).toThrow(RangeError);
    expect(() => isoOf(9e15, "Asia/Jakarta")).toThrow(RangeError);
  });
});

describe("what readers see", () => {
  const at = Date.parse("2026-11-24T06:05:00Z");
  const site = (timezone: string) => ({ timezone, hijriCorrections: {} });

  it.each([
    ["Asia/Jakarta", "id", at, "Selasa, 24 November 2026, 13.05 WIB"],
    ["Asia/Kolkata", "en", at, "Tuesday, November 24, 2026, 11:35 GMT+5:30"],
    ["Asia/Jakarta", "id", Date.parse("2026-11-24T00:00:59+07:00"), "Selasa, 24 November 2026"],
  ] as const)("in %s, %s", (zone, lang, instant, full) => {
    expect(dateViews(site(zone), lang).view(instant).full).toBe(full);
  });
});

const luxon = (iso: string, zone: string): number | undefined => {
  const date = DateTime.fromISO(iso, { zone });
  return date.isValid ? date.toMillis() : undefined;
};

/** The first instant at or after `from` with another offset, within a year; else `from`. */
function change(from: number, zone: string): number {
  const offset = (instant: number): number => DateTime.fromMillis(instant, { zone }).offset;
  const day = 86_400_000;
  let high = from;
  for (let days = 0; days < 366 && offset(high) === offset(from); days += 7) high += 7 * day;
  if (offset(high) === offset(from)) return from;
  let low = high - 7 * day;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle) === offset(low)) low = middle;
    else high = middle;
  }
  return high;
}
