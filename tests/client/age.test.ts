import { expect, it } from "vitest";
import { age } from "../../src/client/age.ts";

const now = Date.parse("2026-11-24T12:00:00+07:00");

it.each([
  ["2026-11-24T11:59:50+07:00", "1 menit yang lalu"],
  ["2026-11-24T11:15:00.000+07:00", "45 menit yang lalu"],
  ["2026-11-24T09:00:00.000+07:00", "3 jam yang lalu"],
  ["2026-11-23T12:00:01.000+07:00", "23 jam yang lalu"],
  ["2026-11-23T12:00:00.000+07:00", "kemarin"],
  ["2026-11-18T12:00:00.000+07:00", "6 hari yang lalu"],
  ["2026-11-24T00:00:00.000+07:00", "hari ini"],
  ["2026-11-23T00:00:00.000+07:00", "kemarin"],
  ["2026-11-17T12:00:00.000+07:00", null],
  ["2026-11-24T12:00:01.000+07:00", null],
  ["bukan tanggal", null],
])("tells the age of %s as %j", (iso, expected) => {
  expect(age(iso, now, "id")).toBe(expected);
});

it("speaks the language of the page", () => {
  expect(age("2026-11-24T09:00:00+07:00", now, "en")).toBe("3 hours ago");
});
