import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/bench/search/evaluate.ts";
import { searchReport } from "../../../src/bench/search/report.ts";
import { rivals } from "../../../src/bench/search/rivals/all.ts";
import { warta } from "../../../src/bench/search/rivals/warta.ts";
import { warta as command } from "../../support/command.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { sample } from "./sample.ts";

describe("the search evaluation", () => {
  it("builds, indexes and asks every engine for real, and tells of it", async () => {
    const results = await evaluate({
      passages: sample,
      questions: [{ query: "Apa yang dibangun pemerintah?", target: 0 }],
      own: [warta("Warta", [2024, 2026])],
      rivals,
      perClass: 5,
      seed: 4,
      folder: await scratchFolder(),
      say: () => {},
    });
    const names = results.engines.map(({ name }) => name);
    expect(names).toEqual(["Warta", "Pagefind", "MiniSearch", "Orama", "FlexSearch"]);
    for (const { name, sets, transfer, hits } of results.engines) {
      // Words as they stand in a text: an engine that is wired up wrongly finds none of them.
      expect(sets["three-words"].recall, name).toBeGreaterThanOrEqual(0.8);
      expect("whole" in transfer, name).toBe(!["Warta", "Pagefind"].includes(name));
      expect("whole" in transfer ? transfer.whole : transfer.first.bytes, name).toBeGreaterThan(500);
      expect(hits === null, name).toBe(name !== "Warta");
    }
    expect(names).toContain(results.comparison.rival);
    expect(results.comparison.rival).not.toBe("Warta");
    const text = searchReport(results);
    expect(text).toMatch(/^\| MRR@10 .*\| affixed \|.*\| macro \| facqa \|$/m);
    expect(text).toMatch(/^\| Warta +\| +[01]\.\d{3} \|/m);
    expect(text).toContain(`Warta less ${results.comparison.rival}, the best rival`);
  }, 60_000);

  it("refuses to begin without its texts, and says where it looked", async () => {
    const folder = await scratchFolder();
    const { status, stderr } = await command(["bench", "search", "--eval", folder]);
    expect(stderr).toContain(`no passages.jsonl and questions.jsonl in ${folder}`);
    expect(status).toBe(2);
  });
});
