import { describe, expect, it } from "vitest";
import { benchmarkDocument } from "../../src/bench/speed/document.ts";
import { report } from "../../src/bench/speed/report.ts";
import { table } from "../../src/bench/speed/table.ts";
import { sample } from "./results-sample.ts";

const text = report(sample);
/** The cells of the row that begins so. */
const row = (first: string): string[] | undefined =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .findLast((cells) => cells[0] === first);

describe("the benchmark's tables", () => {
  it("are Markdown whose columns stand under each other", () => {
    expect(
      table(
        ["what", "s"],
        [
          ["one", "1.00"],
          ["a longer one", "22"],
        ],
      ),
    ).toBe(
      [
        "| what         |    s |",
        "| ------------ | ---: |",
        "| one          | 1.00 |",
        "| a longer one |   22 |",
      ].join("\n"),
    );
  });

  it("tell clean builds by median, range and ratio, the fastest first", () => {
    const clean = text.slice(text.indexOf("## 10,000"), text.indexOf("## Growth"));
    expect(clean.indexOf("| Hugo")).toBeLessThan(clean.indexOf("| Warta "));
    expect(clean).toMatch(/\| Warta +\| +3 \| +10\.0 \(9\.00–11\.0\) \| +2\.00× \| +250 MB \| 12,345 \|/);
  });

  it("tell a change over Hugo's clean build, with search and without", () => {
    expect(row("every page, no body")).toEqual([
      "every page, no body",
      "8.00",
      "1.60×",
      "250 MB",
      "7.50",
      "1.50×",
    ]);
  });

  it("give the median of the four kinds of edit, and the deep ones apart", () => {
    expect(row("recent: median of the four")?.slice(1, 3)).toEqual(["2.50 (1.00–4.00)", "0.50×"]);
    expect(row("an article of the first month edited")?.[1]).toBe("1.23");
  });

  it("tell how soon a preview shows an edit", () => {
    const previews = text.slice(text.indexOf("| a body edited, preview running"));
    expect(previews).toMatch(/\| Warta +\| +3 \| +0\.25 \(0\.20–0\.30\) \| +0\.50× \|/);
  });

  it("tell the growth, the state and who did not take part", () => {
    expect(row("Warta")).toEqual(["Warta", "1.00 s", "10.0 s", "1.00"]);
    expect(row("both, tar with gzip")).toEqual(["both, tar with gzip", "1", "33 MB", "0.60 s", "0.32 s"]);
    expect(text).toContain("- Astro did not take part: npm install: status 1");
    expect(text).toContain("Of 1,000 articles only clean builds were made.");
  });

  it("have dashes where Hugo is missing or the system does not tell", () => {
    const [small, large] = sample.sizes;
    const alone = {
      ...sample,
      sizes: [small, large].flatMap((size) =>
        size
          ? [{ ...size, clean: { Warta: { ms: [10], peakBytes: null, output: { files: 1, bytes: 1 } } } }]
          : [],
      ),
    };
    expect(report(alone)).toMatch(/\| Warta +\| +1 \| +0\.01 \| +– \| +– \|/);
  });

  it("make a page of the documents, which says how it came to be", () => {
    const page = benchmarkDocument(sample);
    expect(page.startsWith("# Benchmarks\n")).toBe(true);
    expect(page).toContain("npm run bench -- speed --write");
    expect(page).toContain("Run of 2026-11-24 on Some Processor");
    expect(page.endsWith("\n") && !page.endsWith("\n\n")).toBe(true);
  });
});
