import { expect, it } from "vitest";
import { fontFor } from "../../src/share-cards/fonts.ts";
import { layLine } from "../../src/share-cards/lay-line.ts";

const serif = { face: "serif", weight: 700 } as const;
const naskh = { face: "naskh", weight: 700 } as const;
const ids = async (text: string, isRightToLeft = false, style: typeof serif | typeof naskh = serif) =>
  (await layLine(text, style, isRightToLeft)).glyphs.map(({ id }) => id);

it("gives an Arabic letter the form of its place in the word", async () => {
  const [alone] = await ids("ب", true, naskh);
  const forms = await ids("ببب", true, naskh);
  expect(new Set([alone, ...forms.filter((id) => forms.indexOf(id) === forms.lastIndexOf(id))]).size).toBe(4);
});

it("sets Arabic from right to left, and numbers and Latin words within it from left to right", async () => {
  const number = await ids("2026", false, naskh);
  const line = await ids("عام 2026", true, naskh);
  expect(line.slice(0, number.length)).toEqual(number);
  const [first, ...rest] = await ids("A الف");
  expect([first]).toEqual(await ids("A"));
  expect(rest.slice(1)).toEqual(await ids("الف", true, naskh));
});

it.each([
  ["an emoji", "Kapal 🚢 tiba", "Kapal tiba"],
  ["a letter of no font", "Kota 東京 ramai", "Kota ramai"],
  ["an accent that no font has", "Ἀθῆναι", "Αθηναι"],
])("leaves out %s without a box or a gap", async (_, text, shown) => {
  expect(await ids(text)).toEqual(await ids(shown));
  expect(await ids(text)).not.toContain(0);
});

it.each(["Łódź", "Đà Nẵng", "Правда", "“quiet” – it’s"])("has every letter of %s", async (text) => {
  for (const letter of text) expect(await fontFor(letter, serif), letter).not.toBeNull();
});
