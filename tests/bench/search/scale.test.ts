import { expect, it } from "vitest";
import { scaleReport } from "../../../src/bench/search/scale/report.ts";
import { searchScale } from "../../../src/bench/search/scale/scale.ts";

it("measures a tiny portal against stock Pagefind for real", async () => {
  const results = await searchScale(40, () => {});
  for (const cost of [results.warta, results.pagefind]) {
    expect(cost.held.bytes).toBeGreaterThan(cost.update.bytes);
    expect(cost.update.requests).toBeGreaterThan(0);
    expect("first" in cost.transfer && cost.transfer.first.requests).toBeGreaterThan(0);
  }
  expect(results.warta.hits.hits).toBeGreaterThan(0);
  expect(results.warta.hits.foreign).toBe(0);
  expect(results.warta.inversions).toBe(0);
  expect(results.warta.browserMs?.median).toBeGreaterThan(0);
  expect(scaleReport(results)).toMatch(/^\| first query +\| +[\d.]+ kB in \d+ files \|/m);
}, 60_000);
