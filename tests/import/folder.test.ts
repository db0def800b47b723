import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { importInto } from "../support/import-run.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

async function imported(
  files: Record<string, string | Uint8Array>,
  options: Parameters<typeof importInto>[2] = {},
) {
  const folder = await scratchFolder();
  await fs.mkdir(path.join(folder, "articles"));
  for (const [file, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(folder, "lama", file)), { recursive: true });
    await fs.writeFile(path.join(folder, "lama", file), text);
  }
  return importInto(path.join(folder, "articles"), path.join(folder, "lama"), options);
}

describe("a folder of texts", () => {
  it.each([
    ["name", "20201210-kapal.txt", "Kapal Tiba\n\nIsi.", "2020/12/2020-12-10-20201210-kapal.txt"],
    ["name", "2020-12-10-kapal.txt", "Kapal Tiba\n\nIsi.", "2020/12/2020-12-10-kapal.txt"],
    ["text", "kapal.txt", "Kapal Tiba\n\nLaksana, 10 Desember 2020 – Isi.", "2020/12/2020-12-10-kapal.txt"],
    ["text", "kapal.txt", "Kapal Tiba\n\nPada 5/6/2019 dan 2020-01-01.", "2019/06/2019-06-05-kapal.txt"],
    ["name", "kapal.txt", "Kapal Tiba\n\nIsi.", "draf/kapal.txt"],
  ] as const)("takes the date from its %s: %s", async (dateFrom, file, text, target) => {
    const run = await imported({ [file]: text }, { dateFrom });
    expect(run.outcomes).toMatchObject([{ file: target }]);
    expect((await run.check()).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("makes an article of an old page, without what stands around it", async () => {
    const run = await imported({
      "2019-01-02-lama.html":
        "<html><head><title>Judul Lama | Koran</title></head><body><nav>Menu</nav><article><h1>Judul Lama</h1><p>Isi <b>tebal</b>.</p><script>x()</script><p>ADVERTISEMENT</p><div class='share'>Bagikan</div></article><footer>Kaki</footer></body></html>",
    });
    expect(await run.read("2019/01/2019-01-02-lama.md")).toBe(
      '---\nheadline: "Judul Lama"\ndate: 2019-01-02T00:00:00+07:00\n---\n\nIsi **tebal**.\n',
    );
  });

  it("tells of what cannot be read, of other encodings, and of what was there before", async () => {
    const run = await imported({
      "2019-01-02-rusak.docx": "bukan zip",
      "2019-01-03-kosong.txt": " \n",
      "2019-01-04-barat.txt": Buffer.from("Kapal\n\nCaf\xe9.", "latin1"),
    });
    expect(run.outcomes.map(({ status }) => status)).toEqual(["skipped", "skipped", "imported"]);
    expect(run.problems.map(({ code }) => code)).toEqual(["source-unreadable", "wxr-stray-bytes"]);
    expect(await run.read("2019/01/2019-01-04-barat.txt")).toContain("Café.");
  });
});
