import { expect, it } from "vitest";
import { bundleLabel } from "../../../src/client/offline/bundle-label.ts";
import { moment } from "../../../src/client/offline/moment.ts";
import { sizeText } from "../../../src/client/offline/size-text.ts";

it.each([
  [0, "id", "0 kB"],
  [480_200, "id", "480 kB"],
  [999_499, "id", "999 kB"],
  [999_500, "id", "1 MB"],
  [3_240_000, "id", "3,2 MB"],
  [3_240_000, "en", "3.2 MB"],
  [3_240_000, "ar", "3.2 MB"],
  [245_000_000, "id", "245 MB"],
  [10_738_000_000, "id", "10,7 GB"],
])("says %d bytes in %s as %s", (bytes, lang, said) => {
  expect(sizeText(bytes, lang)).toBe(said);
});

it.each([
  ["2024", "2024"],
  ["2026-11", "November 2026"],
  ["2026-sd-10", "Januari 2026 sampai Oktober 2026"],
  ["2024-k3", "Juli 2024 sampai September 2024"],
  ["2026-k4-sd-10", "Oktober 2026"],
  ["lain", "lain"],
])("calls the search bundle %s “%s”", (name, said) => {
  expect(bundleLabel(name, "id", "{from} sampai {to}")).toBe(said);
});

it("writes an instant as readers do", () => {
  const at = Date.UTC(2026, 10, 24, 14, 5);
  expect(moment(at, "id")).toEqual({ time: "14.05", date: "24 Nov 2026" });
  expect(moment(at, "en")).toEqual({ time: "14:05", date: "Nov 24, 2026" });
});
