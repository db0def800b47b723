import { expect, it } from "vitest";
import { writeCorpus } from "../../src/bench/corpus/corpus.ts";
import { wartaForm } from "../../src/bench/corpus/warta-form.ts";
import { edits } from "../../src/bench/speed/edits.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import { contents } from "../support/tiny-portal.ts";

it("edits, retitles and deletes recent and old stories, and adds a recent one", () => {
  expect(edits("", 20, 0).map(({ change }) => change)).toEqual([
    "recent added",
    "recent edited",
    "recent retitled",
    "recent deleted",
    "deep edited",
    "deep retitled",
    "deep deleted",
  ]);
});

it("takes every edit of the benchmark back to the byte, and edits other stories in every round", async () => {
  const folder = await scratchFolder();
  await writeCorpus(20, [{ folder, form: wartaForm }]);
  const before = await contents(folder);
  const touched: string[] = [];
  for (const round of [0, 1]) {
    for (const { change, apply, undo } of edits(folder, 20, round)) {
      await apply();
      const after = await contents(folder);
      const names = new Set([...Object.keys(before), ...Object.keys(after)]);
      const changed = [...names].filter((name) => before[name] !== after[name]);
      expect(changed, change).toHaveLength(1);
      touched.push(`${change}: ${changed[0]}`);
      await undo();
      expect(await contents(folder), change).toEqual(before);
    }
  }
  expect(new Set(touched).size).toBe(touched.length);
  expect(touched[1]).toBe("recent edited: 2026/10/2026-10-31-berita-19.md");
});
