import fs from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { coreFonts } from "../../tools/fonts/core-fonts.ts";

it("cuts the committed fonts of a first view out of the packages, byte by byte", async () => {
  const folder = path.resolve(import.meta.dirname, "../../layouts/fonts");
  const fonts = await coreFonts();
  for (const [name, bytes] of fonts)
    expect(Buffer.compare(await fs.readFile(path.join(folder, name)), bytes), name).toBe(0);
  const committed = (await fs.readdir(folder)).filter((name) => name.endsWith(".woff2"));
  expect(fonts.map(([name]) => name).sort()).toEqual(committed.sort());
});

it("leaves the Latin fonts of a first view at 70 kB or less, italics included", async () => {
  const latin = (await coreFonts()).filter(([name]) => name.includes("-latin-"));
  expect(latin.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThanOrEqual(70_000);
});
