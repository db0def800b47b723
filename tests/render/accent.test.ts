import { expect, it } from "vitest";
import { accent } from "../../src/render/accent.ts";

const nav = Array.from({ length: 10 }, (_, index) => ({
  id: `s${index}`,
  label: "S",
  href: `/koran/s${index}/`,
}));

it.each([
  ["s0", 1],
  ["/koran/s0/", 1],
  ["s7", 8],
  ["s8", 1],
  ["lain", 0],
  [null, 0],
])("gives section %j colour %i", (section, colour) => {
  expect(accent(section, nav)).toBe(colour);
});
