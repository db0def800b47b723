import { expect, it } from "vitest";
import { evenLines } from "../../src/share-cards/even-lines.ts";

/** Each letter is one wide. */
const lines = (text: string, count: number, width: number) =>
  evenLines(text.match(/\S+\s*/g) ?? [], count, async (line) => line.length, width);

it.each([
  [
    "leaves no word alone",
    "Penenun terakhir motif ombak kini punya dua puluh murid",
    4,
    17,
    "dua puluh murid",
  ],
  ["breaks after a comma", "Hujan datang, warga kota mengungsi", 2, 22, "warga kota mengungsi"],
  ["keeps a preposition with its noun", "Kapal kayu tiba di Teluk Damar", 2, 22, "di Teluk Damar"],
  ["keeps a number with what it counts", "Kereta gurun 900 kilometer jadi", 2, 22, "900 kilometer jadi"],
])("%s", async (_, text, count, width, last) => {
  const found = await lines(text, count, width);
  expect(found).toHaveLength(count);
  expect(found.join(" ")).toBe(text);
  expect(found.at(-1)).toBe(last);
});
