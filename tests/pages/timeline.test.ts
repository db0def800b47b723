import { describe, expect, it } from "vitest";
import { runs } from "../../src/pages/timeline.ts";

describe("runs", () => {
  it.each([
    [[], []],
    [["a1"], [["a", ["a1"]]]],
    [
      ["a1", "a2", "b1", "a3"],
      [
        ["a", ["a1", "a2"]],
        ["b", ["b1"]],
        ["a", ["a3"]],
      ],
    ],
  ])("joins neighbours of one key and no others: %j", (items, expected) => {
    expect(runs(items, (item) => item.slice(0, 1))).toEqual(expected);
  });
});
