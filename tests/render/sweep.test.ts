import fs from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { sweep } from "../../src/render/sweep.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const DAY = 24 * 60 * 60 * 1000;

it("what no build has used for a month goes from a folder of the cache, and nothing else", async () => {
  const folder = await scratchFolder();
  const now = Date.parse("2026-11-24T08:00:00Z");
  const put = async (name: string, days: number): Promise<void> => {
    const time = (now - days * DAY) / 1000;
    await fs.writeFile(path.join(folder, name), name);
    await fs.utimes(path.join(folder, name), time, time);
  };
  await put("dipakai.jpg", 400);
  await put("lama.jpg", 31);
  await put("terputus.jpg.1234.tmp", 31);
  await put("baru.jpg", 29);
  expect(await sweep(folder, new Set(["dipakai.jpg"]), now)).toBe(2);
  expect((await fs.readdir(folder)).sort()).toEqual(["baru.jpg", "dipakai.jpg"]);
  expect(await sweep(path.join(folder, "tidak-ada"), new Set(), now)).toBe(0);
});
