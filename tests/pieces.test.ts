import fs from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { pieces } from "../src/pieces.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

it("does not believe a whole piece of state that stands in the place of another", async () => {
  const root = await scratchFolder();
  const state = pieces(root, "kode");
  await state.write("models/2026-01", { satu: 1 });
  await state.write("models/2026-02", { dua: 2 });
  await fs.copyFile(path.join(root, "models/2026-01.json"), path.join(root, "models/2026-02.json"));
  const again = pieces(root, "kode");
  expect(await again.read("models/2026-01")).toEqual({ satu: 1 });
  expect(await again.read("models/2026-02")).toBeNull();
});
