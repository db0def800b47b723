import { expect, it } from "vitest";
import { fitText } from "../../src/share-cards/fit-text.ts";
import { layLine } from "../../src/share-cards/lay-line.ts";

const serif = { face: "serif", weight: 700 } as const;
const room = { width: 600, height: 330, sizes: [72, 60, 48], lines: 4, leading: 1.12 };
const fitted = (text: string) => fitText(text, serif, false, room);

it("sets a short headline large and a longer one smaller", async () => {
  expect((await fitted("Gempa!")).size).toBe(72);
  expect(
    (await fitted("Pembangunan terusan dimulai tahun depan, warga minta kepastian ganti rugi")).size,
  ).toBeLessThan(72);
});

it.each([
  ["many words", "Panjang sekali ".repeat(60)],
  ["one word without end", "abcdefghij".repeat(60)],
  ["a long address", `https://example.org/${"a/".repeat(300)}`],
  ["nothing but spaces", " \n "],
  ["nothing that can be shown", "🚢🚢🚢"],
])("keeps %s within its bounds", async (_, text) => {
  const { size, lines } = await fitted(text);
  expect(lines.length).toBeLessThanOrEqual(room.lines);
  expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
  for (const { width } of lines) expect((width * size) / 1000).toBeLessThanOrEqual(room.width);
});

it("cuts what is too long at a word", async () => {
  const long = "Pembangunan terusan dimulai tahun depan ".repeat(9);
  const { lines } = await fitted(long);
  const cuts = await Promise.all(
    long.split(" ").map(async (_, at, words) => layLine(`${words.slice(0, at).join(" ")}…`, serif, false)),
  );
  const letters = lines.flatMap(({ glyphs }) => glyphs.filter(({ outline }) => outline).map(({ id }) => id));
  const shown = cuts.map(({ glyphs }) =>
    glyphs
      .filter(({ outline }) => outline)
      .map(({ id }) => id)
      .join(),
  );
  expect(shown).toContain(letters.join());
});

it("breaks lines evenly, so that no word is left alone", async () => {
  const { lines } = await fitted("Paus kembali ke Selat Mutiara kita");
  const widths = lines.map(({ width }) => width);
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
});
