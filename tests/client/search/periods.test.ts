import { describe, expect, it } from "vitest";
import { periods } from "../../../src/client/search/periods.ts";

describe("the periods of search bundles, in words", () => {
  it.each([
    [["2024"], "2024"],
    [["2026-11"], "November 2026"],
    [["2024-k3"], "Juli – September 2024"],
    [["2026-k4-sd-10"], "Oktober 2026"],
    [["2026-sd-01"], "Januari 2026"],
    [["2026-11", "2026-sd-10", "2024"], "2024, Januari – Oktober 2026, dan November 2026"],
  ])("%j is %j", (names, text) => {
    expect(periods(names, "id").replaceAll(/\s*–\s*/g, " – ")).toBe(text);
  });
});
