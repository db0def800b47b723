import fs from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readEvaluation } from "../../../src/bench/search/read-evaluation.ts";
import { heldFiles, toFetch } from "../../../src/bench/search/scale/held-files.ts";
import { watchReads } from "../../../src/bench/search/watch-reads.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";

const long = "kata ".repeat(1000);

describe("bytes on the way to a reader", () => {
  it("are those of files below the folder, each once, text packed", async () => {
    const [folder, elsewhere] = [await scratchFolder(), await scratchFolder()];
    const file = (name: string): string => path.join(folder, name);
    await fs.writeFile(file("daftar.json"), long);
    await fs.writeFile(file("keping.bin"), long);
    await fs.writeFile(path.join(elsewhere, "lain.json"), long);
    const watch = watchReads(folder);
    await fs.readFile(file("daftar.json"), "utf8");
    await fs.readFile(file("daftar.json"));
    await fs.readFile(path.join(elsewhere, "lain.json"));
    expect(watch.taken()).toEqual({ requests: 1, bytes: gzipSync(long).length });
    await fs.readFile(file("keping.bin"));
    expect(watch.taken()).toEqual({ requests: 1, bytes: long.length });
    watch.stop();
    await fs.writeFile(file("baru.json"), long);
    await fs.readFile(file("baru.json"));
    expect(watch.taken()).toEqual({ requests: 0, bytes: 0 });
  });

  it("of an update are those of new and changed files", async () => {
    const folder = await scratchFolder();
    const write = (name: string, text: string) => fs.writeFile(path.join(folder, name), text);
    await write("tetap.bin", "tetap");
    await write("berubah.bin", "lama");
    const before = await heldFiles(folder);
    await write("berubah.bin", "berubah");
    await write("baru.bin", "baru");
    const after = await heldFiles(folder);
    expect(toFetch(before, after)).toEqual({ requests: 2, bytes: "berubah".length + "baru".length });
    expect(toFetch(after, after)).toEqual({ requests: 0, bytes: 0 });
  });
});

describe("the evaluation's files", () => {
  it("are read with their signs at the words", async () => {
    const folder = await scratchFolder();
    const lines = (...items: unknown[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join("");
    await fs.writeFile(
      path.join(folder, "passages.jsonl"),
      lines({ id: 3, text: "Jakarta , Kompas - Satu dua ( tiga ) empat lima enam tujuh ." }),
    );
    await fs.writeFile(
      path.join(folder, "questions.jsonl"),
      lines({ split: "train", question: "Di mana ?", passage: 3 }),
    );
    expect(await readEvaluation(folder)).toEqual({
      passages: [
        {
          id: 3,
          title: "Jakarta, Kompas - Satu dua (tiga) empat lima",
          text: "Jakarta, Kompas - Satu dua (tiga) empat lima enam tujuh.",
        },
      ],
      questions: [{ query: "Di mana?", target: 3 }],
    });
  });

  it("may be absent, but not broken", async () => {
    const folder = await scratchFolder();
    expect(await readEvaluation(folder)).toBeNull();
    await fs.writeFile(path.join(folder, "passages.jsonl"), '{"id":"x"}\n');
    await fs.writeFile(path.join(folder, "questions.jsonl"), "");
    await expect(readEvaluation(folder)).rejects.toThrow();
  });
});
