import { expect, it } from "vitest";
import type { PageResults } from "../../src/bench/pages/measure-page.ts";
import { pagesReport } from "../../src/bench/pages/report.ts";

const article = (fonts: number): PageResults => ({
  kind: "article",
  path: "/2026/11/23/gempa/",
  performance: 99,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  layoutShift: 0,
  faults: fonts > 70_000 ? ["target-size"] : [],
  html: { gzip: 5000, brotli: 4000 },
  css: { gzip: 6500, brotli: 6000 },
  script: { gzip: 8000, brotli: 7000 },
  fonts,
  fontFiles: ["serif.woff2"],
});
const report = (fonts: number): string =>
  pagesReport({ browser: "Chromium", lighthouse: "12", runs: 5, warta: [article(fonts)], plain: [] });

it("sets the article's bytes beside what they may be", () => {
  expect(report(60_000)).toContain("HTML + CSS, gzip: 11,500 of at most 14,000 bytes");
  expect(report(60_000)).not.toContain("TOO MUCH");
});

it("says what is too heavy, and which audits took points", () => {
  expect(report(70_001)).toContain("fonts: 70,001 of at most 70,000 bytes: TOO MUCH");
  expect(report(70_001)).toContain("faults: target-size");
});
