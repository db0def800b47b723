import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleOf, bundles } from "../../src/search/bundles.ts";
import { NOW, ZONE } from "./records.ts";

const at = (iso: string): number => Date.parse(iso);

describe("bundleOf", () => {
  it.each([
    ["a past year", "2024-06-01T00:00:00+07:00", "2024"],
    ["the last instant of a year, in the zone", "2025-12-31T23:59:59.999+07:00", "2025"],
    ["the first instant of this year, in the zone", "2025-12-31T17:00:00Z", "2026-sd-10"],
    ["last month", "2026-10-31T23:59:00+07:00", "2026-sd-10"],
    ["the first instant of this month", "2026-11-01T00:00:00+07:00", "2026-11"],
    ["today", "2026-11-24T07:00:00+07:00", "2026-11"],
  ])("puts %s (%s) into %s", (_, published, name) => {
    expect(bundleOf(at(published), NOW, ZONE)).toBe(name);
  });

  it("has no bundle of finished months in January", () => {
    const now = at("2027-01-01T00:00:00+07:00");
    expect(bundleOf(at("2026-12-31T23:00:00+07:00"), now, ZONE)).toBe("2026");
    expect(bundleOf(now, now, ZONE)).toBe("2027-01");
  });

  it("knows the month at its edges in any zone", () => {
    expect(bundleOf(at("2026-11-01T09:30:00Z"), NOW, "Pacific/Pago_Pago")).toBe("2026-sd-10");
    expect(bundleOf(at("2026-11-01T11:30:00Z"), NOW, "Pacific/Pago_Pago")).toBe("2026-11");
    expect(bundleOf(at("2026-10-31T10:30:00Z"), NOW, "Pacific/Kiritimati")).toBe("2026-11");
    expect(bundleOf(at("2026-10-31T09:30:00Z"), NOW, "Pacific/Kiritimati")).toBe("2026-sd-10");
  });
});

const months = ["2024-02", "2024-11", "2025-07", "2026-01", "2026-05", "2026-06", "2026-10", "2026-11"];
const items = months.flatMap((month) =>
  [1, 2].map((day) => ({ published: at(`${month}-1${day}T12:00:00Z`) })),
);
const names = (limit: number): string[] => bundles(items, NOW, ZONE, limit).map(({ name }) => name);

describe("bundles", () => {
  it.each([
    [100, ["2026-11", "2026-sd-10", "2025", "2024"]],
    [4, ["2026-11", "2026-k4-sd-10", "2026-k2", "2026-k1", "2025", "2024"]],
    [3, ["2026-11", "2026-k4-sd-10", "2026-06", "2026-05", "2026-k1", "2025", "2024-k4", "2024-k1"]],
  ])("splits what holds more than %i articles, newest first", (limit, expected) => {
    expect(names(limit)).toEqual(expected);
  });

  it("stops at single months, and never splits the hot one", () => {
    expect(names(1)).toEqual(months.toReversed());
  });

  it("holds every article once, in bundles that do not overlap in time, the order given kept within each", () => {
    const instant = fc.integer({ min: at("2023-01-01T00:00:00Z"), max: NOW });
    fc.assert(
      fc.property(
        fc.array(instant, { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (published, limit) => {
          const given = published.map((each, place) => ({ published: each, place }));
          const made = bundles(given, NOW, ZONE, limit);
          const all = made.flatMap((bundle) => bundle.items);
          expect(all.toSorted((a, b) => a.place - b.place)).toEqual(given);
          expect(new Set(made.map(({ name }) => name)).size).toBe(made.length);
          for (const [place, { items: members }] of made.entries()) {
            expect(members.map((each) => each.place)).toEqual(
              members.map((each) => each.place).toSorted((a, b) => a - b),
            );
            const older = made[place + 1]?.items.map((each) => each.published) ?? [];
            expect(Math.min(...members.map((each) => each.published))).toBeGreaterThan(Math.max(...older));
          }
        },
      ),
    );
  });

  it("freezes: what time passing takes from a name, no later set of articles gives back to it", () => {
    const later = at("2026-12-03T08:00:00+07:00");
    const before = new Map(bundles(items, NOW, ZONE, 3).map(({ name, items: members }) => [name, members]));
    for (const { name, items: members } of bundles(items, later, ZONE, 3)) {
      if (before.has(name)) expect(members).toEqual(before.get(name));
    }
  });
});
