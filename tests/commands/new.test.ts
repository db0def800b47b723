import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { warta } from "../support/command.ts";
import { parse, said } from "../support/parse.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("new", () => {
  it("makes a file that Warta reads without a word, and never overwrites one", async () => {
    const { dir, remove } = await temporaryFolder({
      "_portal/sections.yaml": "- {id: berita, name: Berita}\n- {id: ekonomi, name: Ekonomi}",
    });
    const args = [
      "new",
      'Harga "Beras": Turun?',
      "--section",
      "ekonomi",
      "--articles",
      dir,
      "--now",
      "2026-11-24T01:30:00+07:00",
    ];
    const made = await warta(args);
    const file = path.join(dir, "2026/11/2026-11-24-harga-beras-turun.md");
    expect(made).toMatchObject({ status: 0, stdout: `${file}\n` });
    const text = await fs.readFile(file, "utf8");
    const parsed = parse(text.replace("section: ekonomi\n", ""), "2026-11-24-harga-beras-turun.md");
    expect(said(parsed)).toEqual([]);
    expect(parsed.article).toMatchObject({
      headline: 'Harga "Beras": Turun?',
      published: Date.parse("2026-11-24T01:30:00+07:00"),
      draft: true,
    });
    const again = await warta(args);
    expect(again.status).toBe(2);
    expect(await fs.readFile(file, "utf8")).toBe(text);
    await remove();
  });

  it.each([
    ["without a headline", []],
    ["with a headline that makes no address", ["…"]],
    ["in a section that is not there", ["Judul", "--section", "tidak-ada"]],
  ])("refuses to begin %s", async (_, args) => {
    const { dir, remove } = await temporaryFolder();
    expect((await warta(["new", ...args, "--articles", dir])).status).toBe(2);
    expect(await fs.readdir(dir)).toEqual([]);
    await remove();
  });
});
