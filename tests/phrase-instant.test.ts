import { expect, it } from "vitest";
import { isoOf } from "../src/dates.ts";
import { phraseInstant } from "../src/phrase-instant.ts";

/** A Tuesday, 23.30 in Jakarta, where it is already Wednesday in Jayapura. */
const NOW = Date.parse("2026-11-24T23:30:00+07:00");

it.each([
  ["besok 06:00", "2026-11-25T06:00"],
  ["Besok pukul 6.15", "2026-11-25T06:15"],
  ["lusa", "2026-11-26T00:00"],
  ["hari ini 08.00", "2026-11-24T08:00"],
  ["nanti malam", "2026-11-24T19:00"],
  ["nanti malam 21:30", "2026-11-24T21:30"],
  ["Senin depan 07.30", "2026-11-30T07:30"],
  ["Selasa", "2026-12-01T00:00"],
  ["hari Rabu jam 9:05", "2026-11-25T09:05"],
  ["tomorrow at 06:00", "2026-11-25T06:00"],
  ["day after tomorrow", "2026-11-26T00:00"],
  ["next Monday", "2026-11-30T00:00"],
  ["tonight", "2026-11-24T19:00"],
  ["2026-12-31 08.00", "2026-12-31T08:00"],
])("reads %s", (phrase, expected) => {
  const instant = phraseInstant(phrase, NOW, "Asia/Jakarta");
  expect(instant === null ? null : isoOf(instant, "Asia/Jakarta").slice(0, 16)).toBe(expected);
});

it("counts days in the portal's zone", () => {
  const instant = phraseInstant("besok 06:00", NOW, "Asia/Jayapura") ?? 0;
  expect(isoOf(instant, "Asia/Jayapura").slice(0, 16)).toBe("2026-11-26T06:00");
});

it.each(["", "kapan-kapan", "besok 25:00", "besok 06:61", "2026-02-30", "06:00"])(
  "does not guess at “%s”",
  (phrase) => {
    expect(phraseInstant(phrase, NOW, "Asia/Jakarta")).toBeNull();
  },
);
